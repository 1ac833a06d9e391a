package io.willowleaf.cause.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where causes stand in the menu.
@Configuration(proxyBeanMethods = false)
class CauseMenu {

    @Bean
    MenuEntry causeEntry() {
        return new MenuEntry(MenuEntry.Group.LEARN, 10, "/causes", "chart-bar", "cause.title", Permission.REPORT_VIEW);
    }

    @Bean
    MenuEntry causeSettingsEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE, 66, "/settings/causes", "tags", "cause.settings.title", Permission.CONFIG_WRITE);
    }
}
