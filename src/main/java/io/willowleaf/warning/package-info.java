/// Which complaints are the first of many: control charts and early warning.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
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
            "calendar",
            "calendar::desk",
            "volume",
            "volume::desk",
            "complaint",
            "cause",
            "cause::desk"
        })
@NullMarked
package io.willowleaf.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
