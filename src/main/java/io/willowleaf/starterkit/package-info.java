/// The reference configuration an organisation starts from.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::log",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::web"
        })
@NullMarked
package io.willowleaf.starterkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
