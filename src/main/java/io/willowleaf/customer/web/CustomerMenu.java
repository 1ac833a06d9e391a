package io.willowleaf.customer.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the customers stand in the menu.
@Configuration(proxyBeanMethods = false)
class CustomerMenu {

    @Bean
    MenuEntry customerEntry() {
        return new MenuEntry(MenuEntry.Group.DESK, 30, "/customers", "users", "customer.title", Permission.CASE_READ);
    }
}
