/// What we may offer to put it right, and who may offer it.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::api",
            "kernel::database",
            "kernel::log",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "starterkit",
            "starterkit::jdbc",
            "calendar",
            "calendar::desk",
            "customer",
            "complaint",
            "complaint::api",
            "complaint::desk"
        })
@NullMarked
package io.willowleaf.remedy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
