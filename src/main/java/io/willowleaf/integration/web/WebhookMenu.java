package io.willowleaf.integration.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where webhooks stand in the menu.
@Configuration(proxyBeanMethods = false)
class WebhookMenu {

    @Bean
    MenuEntry webhooksEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                64,
                "/settings/webhooks",
                "webhook",
                "integration.webhooks.title",
                Permission.TOKEN_WRITE);
    }
}
