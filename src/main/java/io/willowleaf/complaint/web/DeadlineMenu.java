package io.willowleaf.complaint.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the rules of deadlines stand among the settings.
@Configuration(proxyBeanMethods = false)
class DeadlineMenu {

    @Bean
    MenuEntry deadlineRules() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                42,
                "/settings/deadlines",
                "clock-hour-4",
                "complaint.deadlines.title",
                Permission.CONFIG_WRITE);
    }
}
