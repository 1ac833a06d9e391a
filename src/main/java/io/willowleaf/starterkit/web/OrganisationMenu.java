package io.willowleaf.starterkit.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the organisation stands in the menu.
@Configuration(proxyBeanMethods = false)
class OrganisationMenu {

    @Bean
    MenuEntry organisation() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                10,
                "/settings/organisation",
                "building",
                "starterkit.organisation",
                Permission.CONFIG_WRITE);
    }
}
