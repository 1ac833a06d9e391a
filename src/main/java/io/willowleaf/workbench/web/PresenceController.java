package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Glance;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.workbench.desk.PresenceDesk;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Lets those who have a complaint open see each other.
@Controller
class PresenceController {

    private static final int LONGEST_TAB = 40;

    private final ComplaintDesk complaints;
    private final PresenceDesk presence;
    private final Surroundings surroundings;
    private final PeopleDesk people;

    PresenceController(ComplaintDesk complaints, PresenceDesk presence, Surroundings surroundings, PeopleDesk people) {
        this.complaints = complaints;
        this.presence = presence;
        this.surroundings = surroundings;
        this.people = people;
    }

    @GetMapping("/complaints/{number}/presence")
    @Needs(Permission.CASE_READ)
    ModelAndView show(@PathVariable String number, Viewer viewer) {
        return page(complaints.glance(new ComplaintNumber(number), viewer), viewer);
    }

    /// An open page says that it still is, and whether a key was pressed since it said so last.
    @PostMapping("/complaints/{number}/presence")
    @Needs(value = Permission.CASE_READ, manner = Manner.READ)
    ModelAndView create(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "false") boolean typed,
            @RequestParam(defaultValue = "false") boolean leaves,
            Viewer viewer) {
        var glance = complaints.glance(new ComplaintNumber(number), viewer);
        var known = tab.substring(0, Math.min(LONGEST_TAB, tab.length()));
        if (leaves) {
            presence.leave(glance.id(), known, viewer);
        } else {
            presence.beat(glance.id(), known, typed, viewer);
        }
        return page(glance, viewer);
    }

    private ModelAndView page(Glance glance, Viewer viewer) {
        var now = surroundings.of(glance.id(), viewer);
        var staff = people.people(now.named().distinct().toList());
        var page = new PresencePage(now.others(), now.sendingToo(), staff, glance.newest());
        return new ModelAndView("workbench/presence", Map.of("page", page));
    }
}
