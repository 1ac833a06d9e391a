/// Who our people are, what they may do, and that it is really them.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::api",
            "kernel::config",
            "kernel::log",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk"
        })
@NullMarked
package io.willowleaf.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
