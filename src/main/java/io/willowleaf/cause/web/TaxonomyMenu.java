package io.willowleaf.cause.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the causes stand among the settings.
@Configuration(proxyBeanMethods = false)
class TaxonomyMenu {

    @Bean
    MenuEntry taxonomyEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                30,
                "/settings/causes",
                "tags",
                "cause.settings.title",
                Permission.CONFIG_WRITE);
    }
}
