/// Keeps our own people safe from abuse. It announces nothing and nobody above may ask it but the desk of the agent, so
/// that asking for protection can never count in a score, a report or an export.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::database",
            "kernel::config",
            "kernel::log",
            "kernel::page",
            "kernel::words",
            "audit",
            "audit::desk",
            "identity",
            "identity::desk",
            "identity::web",
            "notification",
            "notification::desk",
            "privacy",
            "privacy::desk",
            "starterkit",
            "starterkit::jdbc",
            "archive",
            "customer",
            "customer::desk",
            "complaint",
            "complaint::desk",
            "likeness",
            "intake"
        })
@NullMarked
package io.willowleaf.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
