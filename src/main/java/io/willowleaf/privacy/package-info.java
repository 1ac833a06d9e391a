/// Masks, unmasks with a reason, keeps no longer than allowed, answers data-subject requests.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::log",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "notification"
        })
@NullMarked
package io.willowleaf.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
