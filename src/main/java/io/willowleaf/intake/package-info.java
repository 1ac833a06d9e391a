/// Every door a complaint can come through: mail, web, phone, counter, import, API.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::api",
            "kernel::config",
            "kernel::log",
            "kernel::page",
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
            "starterkit::jdbc",
            "archive",
            "archive::desk",
            "sheet",
            "calendar",
            "calendar::desk",
            "customer",
            "customer::desk",
            "complaint",
            "complaint::api",
            "complaint::desk",
            "search",
            "search::desk"
        })
@NullMarked
package io.willowleaf.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
