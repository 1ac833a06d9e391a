package io.willowleaf.notification.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the outbox stands in the menu.
@Configuration(proxyBeanMethods = false)
class OutboxMenu {

    @Bean
    MenuEntry outboxEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE, 50, "/outbox", "mail-forward", "notification.title", Permission.MAIL_READ);
    }
}
