package io.willowleaf.warning.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the alarms stand in the menu.
@Configuration(proxyBeanMethods = false)
class WarningMenu {

    @Bean
    MenuEntry alarms() {
        return new MenuEntry(
                MenuEntry.Group.LEARN, 20, "/alerts", "alert-triangle", "warning.menu", Permission.ALERT_MANAGE);
    }
}
