/// Asks customers and staff, and listens.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::config",
            "kernel::log",
            "kernel::page",
            "kernel::statistics",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "notification",
            "notification::desk",
            "privacy",
            "privacy::desk",
            "calendar",
            "calendar::desk",
            "customer",
            "customer::desk",
            "complaint",
            "complaint::desk"
        })
@NullMarked
package io.willowleaf.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
