/// The doors for short messages: text messages and KakaoTalk, in and out through the gateway of a provider.
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
            "identity::web",
            "notification",
            "notification::desk",
            "privacy",
            "privacy::desk",
            "complaint",
            "complaint::desk",
            "intake",
            "intake::desk",
            "integration",
            "integration::desk"
        })
@NullMarked
package io.willowleaf.messenger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
