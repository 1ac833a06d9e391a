package io.willowleaf.remedy.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where approvals stand in the menu.
@Configuration(proxyBeanMethods = false)
class RemedyMenu {

    @Bean
    MenuEntry ledger() {
        return new MenuEntry(MenuEntry.Group.DESK, 65, "/remedies", "gift", "remedy.ledger", Permission.REMEDY_GRANT);
    }

    @Bean
    MenuEntry remedyRules() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE, 46, "/settings/remedies", "gift", "remedy.rule.title", Permission.CONFIG_WRITE);
    }

    @Bean
    MenuEntry approvals() {
        return new MenuEntry(
                MenuEntry.Group.DESK, 70, "/approvals", "circle-check", "remedy.menu", Permission.REMEDY_APPROVE);
    }
}
