package io.willowleaf.identity.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The places of this module in the menu.
@Configuration(proxyBeanMethods = false)
class SettingsMenu {

    @Bean
    MenuEntry peopleEntry() {
        return entry(60, "/settings/people", "users", "identity.people.title", Permission.USER_MANAGE);
    }

    @Bean
    MenuEntry teamsEntry() {
        return entry(61, "/settings/teams", "sitemap", "identity.teams.title", Permission.USER_MANAGE);
    }

    @Bean
    MenuEntry permissionsEntry() {
        return entry(62, "/settings/permissions", "shield-check", "identity.matrix.title", Permission.USER_MANAGE);
    }

    @Bean
    MenuEntry tokensEntry() {
        return entry(63, "/settings/tokens", "key", "identity.tokens.title", Permission.TOKEN_WRITE);
    }

    @Bean
    MenuEntry auditEntry() {
        return entry(90, "/audit", "history", "identity.audit.title", Permission.AUDIT_READ);
    }

    private static MenuEntry entry(int order, String path, String icon, String key, Permission permission) {
        return new MenuEntry(MenuEntry.Group.OFFICE, order, path, icon, key, permission);
    }
}
