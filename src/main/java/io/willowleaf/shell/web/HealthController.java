package io.willowleaf.shell.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.web.Needs;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Says in plain words how the installation does and what to do where it does not do well.
@Controller
class HealthController {

    private final Vitals vitals;

    HealthController(Vitals vitals) {
        this.vitals = vitals;
    }

    @GetMapping("/settings/health")
    @Needs(Permission.HEALTH_DETAILS)
    ModelAndView show() {
        return new ModelAndView("shell/health", Map.of("page", new HealthPage(vitals.look())));
    }

    /// Where it stands in the menu.
    @Configuration(proxyBeanMethods = false)
    static class Place {

        @Bean
        MenuEntry healthEntry() {
            return new MenuEntry(
                    MenuEntry.Group.OFFICE,
                    95,
                    "/settings/health",
                    "heartbeat",
                    "shell.health.title",
                    Permission.HEALTH_DETAILS);
        }
    }
}
