/// What one complaint stands for: silent customers, word of mouth, value at risk.
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
            "identity::web"
        })
@NullMarked
package io.willowleaf.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
