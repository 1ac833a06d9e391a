package io.willowleaf.intake.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the doors stand in the menu.
@Configuration(proxyBeanMethods = false)
class IntakeMenu {

    @Bean
    MenuEntry entryEntry() {
        return new MenuEntry(
                MenuEntry.Group.DESK, 5, "/intake/phone", "plus", "intake.menu.entry", Permission.CASE_RECEIVE);
    }

    @Bean
    MenuEntry countersEntry() {
        return new MenuEntry(
                MenuEntry.Group.DESK, 35, "/counters", "ticket", "intake.counters.title", Permission.CASE_RECEIVE);
    }

    @Bean
    MenuEntry mailsEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE, 48, "/intake/mails", "mail", "intake.mails.title", Permission.MAIL_READ);
    }
}
