/// Tells people, on the channel they read.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::config",
            "kernel::log",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web"
        })
@NullMarked
package io.willowleaf.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
