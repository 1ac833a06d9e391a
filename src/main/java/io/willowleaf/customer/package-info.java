/// Who speaks to us, how to reach them, where they stand on the loyalty ladder, what they are worth.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::database",
            "kernel::api",
            "kernel::log",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "privacy",
            "sheet",
            "privacy::desk"
        })
@NullMarked
package io.willowleaf.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
