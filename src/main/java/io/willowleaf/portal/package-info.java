/// Where customers tell us and follow what becomes of it, without an account.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::config",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::web",
            "identity::desk",
            "notification",
            "notification::desk",
            "privacy",
            "privacy::desk",
            "archive",
            "archive::desk",
            "starterkit",
            "starterkit::desk",
            "calendar",
            "calendar::desk",
            "customer",
            "customer::desk",
            "complaint",
            "complaint::desk",
            "search",
            "likeness::desk",
            "intake",
            "intake::desk"
        })
@NullMarked
package io.willowleaf.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
