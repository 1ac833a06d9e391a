package io.willowleaf.cause.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the analysis of causes stands in the menu.
@Configuration(proxyBeanMethods = false)
class CauseMenu {

    @Bean
    MenuEntry causes() {
        return new MenuEntry(MenuEntry.Group.LEARN, 10, "/causes", "chart-bar", "cause.title", Permission.REPORT_VIEW);
    }
}
