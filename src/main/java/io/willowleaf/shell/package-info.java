/// The frame around every page: layout, menu, errors, language.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::api",
            "kernel::words",
            "kernel::page",
            "identity",
            "identity::web",
            "identity::desk",
            "starterkit",
            "starterkit::desk"
        })
@NullMarked
package io.willowleaf.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
