/// Corrective and preventive action, until it is shown to work.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::api",
            "kernel::log",
            "kernel::page",
            "kernel::statistics",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "starterkit",
            "starterkit::desk",
            "sheet",
            "volume",
            "volume::desk",
            "complaint",
            "complaint::api",
            "complaint::desk",
            "cause",
            "cause::desk"
        })
@NullMarked
package io.willowleaf.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
