package io.willowleaf.management.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the review, the decisions and the stage board stand in the menu.
@Configuration(proxyBeanMethods = false)
class ManagementMenu {

    @Bean
    MenuEntry stagesEntry() {
        return new MenuEntry(
                MenuEntry.Group.LEARN, 35, "/stages", "stairs-up", "management.stages", Permission.REPORT_VIEW);
    }

    @Bean
    MenuEntry reviewsEntry() {
        return new MenuEntry(
                MenuEntry.Group.LEARN, 40, "/reviews", "target-arrow", "management.title", Permission.DECISION_RECORD);
    }

    @Bean
    MenuEntry decisionsEntry() {
        return new MenuEntry(
                MenuEntry.Group.LEARN, 45, "/decisions", "gavel", "management.decisions", Permission.REPORT_VIEW);
    }
}
