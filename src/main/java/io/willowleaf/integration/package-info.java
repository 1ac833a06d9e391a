/// What other programs learn of what happens here: the event feed.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::log",
            "identity",
            "identity::desk",
            "identity::web",
            "complaint",
            "complaint::desk"
        })
@NullMarked
package io.willowleaf.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
