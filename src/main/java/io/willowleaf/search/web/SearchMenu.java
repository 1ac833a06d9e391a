package io.willowleaf.search.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where finding and its words stand in the menu.
@Configuration(proxyBeanMethods = false)
class SearchMenu {

    @Bean
    MenuEntry searchEntry() {
        return new MenuEntry(MenuEntry.Group.DESK, 25, "/search", "search", "search.title", Permission.CASE_READ);
    }

    @Bean
    MenuEntry searchWordsEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                46,
                "/settings/search",
                "book-2",
                "search.words.title",
                Permission.CONFIG_WRITE);
    }
}
