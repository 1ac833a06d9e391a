package io.willowleaf.likeness.web;

import io.willowleaf.identity.Manner;
import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where groups of near-copies stand in the menu.
@Configuration(proxyBeanMethods = false)
class LikenessMenu {

    @Bean
    MenuEntry crowdsEntry() {
        return new MenuEntry(
                MenuEntry.Group.DESK,
                32,
                "/crowds",
                "copy-check",
                "likeness.crowds",
                Permission.CASE_ASSIGN,
                Manner.READ);
    }
}
