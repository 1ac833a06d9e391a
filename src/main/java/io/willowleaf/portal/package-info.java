/// Where customers tell us and follow what becomes of it, without an account.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::page",
            "kernel::words",
            "identity",
            "identity::web",
            "identity::desk",
            "privacy",
            "privacy::desk",
            "archive",
            "archive::desk",
            "complaint",
            "complaint::desk",
            "intake",
            "intake::desk"
        })
@NullMarked
package io.willowleaf.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
