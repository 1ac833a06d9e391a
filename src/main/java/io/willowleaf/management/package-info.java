/// What the management sees, decides and follows up.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::log",
            "kernel::page",
            "kernel::statistics",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "complaint",
            "complaint::desk",
            "survey",
            "survey::desk",
            "impact",
            "impact::desk",
            "improvement",
            "improvement::desk"
        })
@NullMarked
package io.willowleaf.management;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
