/// Takes tables in, row by row and each row once, and hands lists out as tables.
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
            "identity::web"
        })
@NullMarked
package io.willowleaf.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
