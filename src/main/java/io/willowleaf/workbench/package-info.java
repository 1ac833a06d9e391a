/// What an agent sees while working: the views, the complaint page and its timeline.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::page",
            "kernel::words",
            "identity",
            "identity::desk",
            "identity::web",
            "starterkit",
            "calendar",
            "calendar::desk",
            "customer",
            "customer::desk",
            "complaint",
            "complaint::desk",
            "guidance",
            "guidance::desk",
            "remedy",
            "remedy::desk"
        })
@NullMarked
package io.willowleaf.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
