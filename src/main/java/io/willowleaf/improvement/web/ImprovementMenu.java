package io.willowleaf.improvement.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the improvement actions stand in the menu.
@Configuration(proxyBeanMethods = false)
class ImprovementMenu {

    @Bean
    MenuEntry improvementsEntry() {
        return new MenuEntry(
                MenuEntry.Group.LEARN, 30, "/improvements", "plant-2", "improvement.title", Permission.REPORT_VIEW);
    }
}
