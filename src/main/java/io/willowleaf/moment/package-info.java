/// Moments of truth and the service we promised at each.
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
            "starterkit",
            "starterkit::desk",
            "starterkit::jdbc",
            "complaint",
            "complaint::desk",
            "portal"
        })
@NullMarked
package io.willowleaf.moment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
