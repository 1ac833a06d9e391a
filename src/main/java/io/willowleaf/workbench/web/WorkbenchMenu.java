package io.willowleaf.workbench.web;

import io.willowleaf.identity.Manner;
import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where today and the complaints stand in the menu.
@Configuration(proxyBeanMethods = false)
class WorkbenchMenu {

    @Bean
    MenuEntry todayEntry() {
        return new MenuEntry(MenuEntry.Group.DESK, 10, "/today", "sun", "workbench.today", Permission.CASE_WRITE);
    }

    @Bean
    MenuEntry incidentsEntry() {
        return new MenuEntry(
                MenuEntry.Group.DESK, 30, "/incidents", "stack-2", "workbench.incidents", Permission.CASE_READ);
    }

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

    @Bean
    MenuEntry boardEntry() {
        return new MenuEntry(
                MenuEntry.Group.DESK,
                15,
                "/team/board",
                "presentation",
                "workbench.board",
                Permission.CASE_ASSIGN,
                Manner.READ);
    }
}
