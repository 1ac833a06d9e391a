package io.willowleaf.protection.web;

import io.willowleaf.identity.MenuCount;
import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.protection.desk.ProtectionDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where protection stands in the menu, and how many colleagues wait for care.
@Configuration(proxyBeanMethods = false)
class ProtectionMenu {

    @Bean
    MenuEntry protection() {
        return new MenuEntry(
                MenuEntry.Group.PEOPLE,
                10,
                "/protection",
                "shield-heart",
                "protection.menu",
                Permission.PROTECTION_RAISE);
    }

    @Bean
    MenuEntry protectionScripts() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                45,
                "/settings/protection",
                "shield-heart",
                "protection.script.title",
                Permission.CONFIG_WRITE);
    }

    @Bean
    MenuCount openProtections(ProtectionDesk desk) {
        return new MenuCount() {
            @Override
            public String path() {
                return "/protection";
            }

            @Override
            public long of(Viewer viewer) {
                return desk.countOpen(viewer);
            }

            @Override
            public boolean isUrgent() {
                return true;
            }
        };
    }
}
