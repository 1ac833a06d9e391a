/// What an agent sees while working: today, the views, the complaint page and its timeline.
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
            "notification",
            "notification::desk",
            "starterkit",
            "starterkit::desk",
            "starterkit::jdbc",
            "archive",
            "sheet::desk",
            "archive::desk",
            "calendar",
            "calendar::desk",
            "customer",
            "customer::desk",
            "complaint",
            "complaint::api",
            "complaint::desk",
            "search",
            "search::desk",
            "intake",
            "guidance",
            "guidance::desk",
            "remedy",
            "remedy::desk",
            "protection",
            "protection::desk",
            "impact",
            "impact::desk",
            "warning",
            "warning::desk",
            "cause",
            "cause::desk"
        })
@NullMarked
package io.willowleaf.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
