package io.willowleaf.shell.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.shell.Menu;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/// Leads everybody to the place where their day begins, and lists what can be settled.
@Controller
class HomeController {

    private static final Map<Role, String> BEGINS = Map.of(
            Role.TEAM_LEAD, "/team/board",
            Role.CS_PLANNER, "/causes",
            Role.DEPT_OWNER, "/improvements",
            Role.EXEC, "/reviews",
            Role.AUDITOR, "/audit",
            Role.PARTNER, "/complaints");

    private final List<MenuEntry> entries;

    HomeController(ObjectProvider<MenuEntry> entries) {
        this.entries = entries.orderedStream().toList();
    }

    @GetMapping("/")
    @Anyone(value = Anyone.Who.SIGNED_IN, because = "leads to a place that asks again")
    RedirectView home(Viewer viewer) {
        var open = Menu.of(entries, viewer, "/");
        var wanted = viewer.roles().size() == 1
                ? BEGINS.getOrDefault(viewer.roles().iterator().next(), "/today")
                : "/today";
        return new RedirectView(open.has(wanted) ? wanted : open.beginning());
    }

    @GetMapping("/settings")
    @Anyone(value = Anyone.Who.SIGNED_IN, because = "shows only the places this person may enter")
    String settings(Viewer viewer, Model model) {
        model.addAttribute("page", Menu.of(entries, viewer, "/settings"));
        return "shell/settings";
    }
}
