/// A complaint, from the moment we hear it until the customer lets it rest.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::api",
            "kernel::config",
            "kernel::database",
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
            "starterkit",
            "starterkit::desk",
            "starterkit::jdbc",
            "archive",
            "archive::desk",
            "calendar",
            "calendar::desk",
            "customer",
            "customer::desk"
        })
@NullMarked
package io.willowleaf.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
