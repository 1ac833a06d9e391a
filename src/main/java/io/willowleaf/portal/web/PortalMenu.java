package io.willowleaf.portal.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the texts for customers and the sites that show our form stand in the menu.
@Configuration(proxyBeanMethods = false)
class PortalMenu {

    @Bean
    MenuEntry answersEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE, 49, "/settings/answers", "bulb", "portal.answers", Permission.CONFIG_WRITE);
    }

    @Bean
    MenuEntry frameSitesEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE, 46, "/settings/embed", "world", "portal.embed", Permission.CONFIG_WRITE);
    }
}
