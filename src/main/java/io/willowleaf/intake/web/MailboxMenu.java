package io.willowleaf.intake.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the mailboxes stand among the settings.
@Configuration(proxyBeanMethods = false)
class MailboxMenu {

    @Bean
    MenuEntry mailboxesEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                47,
                "/settings/mailboxes",
                "server",
                "intake.mailboxes.title",
                Permission.CONFIG_WRITE);
    }
}
