package io.willowleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    static final List<String> LOWEST_FIRST = List.of(
            "kernel",
            "audit",
            "identity",
            "notification",
            "privacy",
            "starterkit",
            "archive",
            "sheet",
            "calendar",
            "volume",
            "customer",
            "complaint",
            "search",
            "likeness",
            "intake",
            "portal",
            "guidance",
            "remedy",
            "protection",
            "cause",
            "survey",
            "moment",
            "impact",
            "quality",
            "warning",
            "improvement",
            "training",
            "reward",
            "management",
            "report",
            "integration",
            "messenger",
            "workbench",
            "shell",
            "demo");

    final ApplicationModules modules = ApplicationModules.of(Willowleaf.class);

    @Test
    void modules_use_only_what_they_declare_and_form_no_cycle() {
        modules.verify();
    }

    @Test
    void a_module_uses_only_modules_below_it() {
        var upward = new ArrayList<String>();
        modules.forEach(module -> module.getDirectDependencies(modules)
                .uniqueModules()
                .filter(used -> height(used.getIdentifier().toString())
                        >= height(module.getIdentifier().toString()))
                .forEach(used -> upward.add(module.getIdentifier() + " uses " + used.getIdentifier())));
        assertThat(upward).isEmpty();
    }

    @Test
    void every_module_has_its_place_in_the_order() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .isSubsetOf(LOWEST_FIRST);
    }

    private static int height(String module) {
        return LOWEST_FIRST.indexOf(module);
    }
}
