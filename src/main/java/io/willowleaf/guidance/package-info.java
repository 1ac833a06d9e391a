/// What a good answer says, found while it is being written: phrase coach, scripts, templates, the three changes.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::database",
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
            "starterkit",
            "starterkit::jdbc",
            "customer",
            "customer::desk",
            "complaint",
            "complaint::desk"
        })
@NullMarked
package io.willowleaf.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
