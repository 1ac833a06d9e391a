package io.willowleaf.guidance.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where guidance stands in the menu.
@Configuration(proxyBeanMethods = false)
class GuidanceMenu {

    @Bean
    MenuEntry guidance() {
        return new MenuEntry(
                MenuEntry.Group.DESK, 60, "/guidance", "message-circle", "guidance.menu", Permission.CASE_READ);
    }
}
