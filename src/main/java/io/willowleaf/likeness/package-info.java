/// The same again: whether it is the very same text, the same matter, or the same person saying the same once more. It
/// suggests and explains; people decide.
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
            "customer",
            "customer::desk",
            "complaint",
            "complaint::desk",
            "search"
        })
@NullMarked
package io.willowleaf.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
