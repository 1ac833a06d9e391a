package io.willowleaf.moment.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the moments and the boxes stand in the menu.
@Configuration(proxyBeanMethods = false)
class MomentMenu {

    @Bean
    MenuEntry momentEntry() {
        return new MenuEntry(MenuEntry.Group.HEART, 30, "/moments", "route", "moment.title", Permission.CASE_RECEIVE);
    }

    @Bean
    MenuEntry boxesEntry() {
        return new MenuEntry(MenuEntry.Group.DESK, 36, "/boxes", "box", "moment.boxes", Permission.CASE_RECEIVE);
    }
}
