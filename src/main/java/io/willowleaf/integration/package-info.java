/// What other programs learn of what happens here: the event feed, webhooks, and Kafka where there is one.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::api",
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
            "complaint",
            "complaint::desk"
        })
@NullMarked
package io.willowleaf.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
