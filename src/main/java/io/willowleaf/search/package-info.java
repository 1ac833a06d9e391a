/// Finds every complaint again by what was said, as people type it: words taken apart as Korean, first letters, names
/// with a slip, numbers, and conditions.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::config",
            "kernel::log",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "privacy",
            "privacy::desk",
            "starterkit",
            "customer",
            "customer::desk",
            "complaint",
            "complaint::desk"
        })
@NullMarked
package io.willowleaf.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
