package io.willowleaf.messenger.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the doors for short messages and what came through them stand in the menu.
@Configuration(proxyBeanMethods = false)
class MessengerMenu {

    @Bean
    MenuEntry shortMessagesEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                49,
                "/intake/messages",
                "messages",
                "messenger.messages.title",
                Permission.MAIL_READ);
    }

    @Bean
    MenuEntry messageDoorsEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                46,
                "/settings/doors",
                "device-mobile",
                "messenger.doors.title",
                Permission.CONFIG_WRITE);
    }
}
