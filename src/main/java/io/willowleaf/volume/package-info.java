/// How much business was done, per day and unit: what complaints are counted against.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::log",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "archive",
            "sheet",
            "archive::desk"
        })
@NullMarked
package io.willowleaf.volume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
