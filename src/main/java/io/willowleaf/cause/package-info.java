/// What complaints are about and why they happen: taxonomy, classification, investigation.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::api",
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
            "privacy",
            "privacy::desk",
            "starterkit",
            "starterkit::jdbc",
            "volume",
            "volume::desk",
            "complaint",
            "complaint::api",
            "complaint::desk",
            "search"
        })
@NullMarked
package io.willowleaf.cause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
