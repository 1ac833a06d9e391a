/// Moments of truth and the service we promised at each; the signs and the boxes that hang there.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::config",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "privacy::desk",
            "archive",
            "archive::desk",
            "starterkit",
            "starterkit::desk",
            "starterkit::jdbc",
            "complaint",
            "complaint::desk",
            "intake",
            "intake::desk",
            "portal",
            "portal::web"
        })
@NullMarked
package io.willowleaf.moment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
