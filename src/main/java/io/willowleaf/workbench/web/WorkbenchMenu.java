package io.willowleaf.workbench.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place of the complaints in the menu.
@Configuration(proxyBeanMethods = false)
class WorkbenchMenu {

    @Bean
    MenuEntry complaintsEntry() {
        return new MenuEntry(
                MenuEntry.Group.DESK,
                20,
                "/complaints",
                "message-report",
                "workbench.complaints",
                Permission.CASE_READ);
    }
}
