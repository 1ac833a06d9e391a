package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.NotFound;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Sorts a complaint and gives it to somebody.
@Controller
class TriageController {

    private final Acts acts;
    private final ComplaintDesk desk;
    private final PeopleDesk people;

    TriageController(Acts acts, ComplaintDesk desk, PeopleDesk people) {
        this.acts = acts;
        this.desk = desk;
        this.people = people;
    }

    @PostMapping("/complaints/{number}/triage")
    @Needs(Permission.CASE_TRIAGE)
    ModelAndView triage(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "triage", values);
        var gravity = new Gravity(
                filled.choice("safety", Severity.class),
                new Money(filled.count("money", 0)),
                filled.choice("law", Severity.class),
                filled.choice("spread", Severity.class),
                filled.people("people"),
                filled.choice("feeling", Severity.class));
        var accused = filled.count("accused", 0);
        var found = new Triage(
                filled.text("caseType"),
                gravity,
                filled.choice("urgency", Urgency.class),
                filled.ticked("vulnerable"),
                (int) Math.min(filled.count("repeats", 0), 999),
                accused == 0 ? null : new StaffId(accused));
        return acts.take(filled, "triage", viewer, next, () -> desk.triage(filled.number(), found, viewer));
    }

    /// Whoever takes it belongs to a team, and it goes there with them.
    @PostMapping("/complaints/{number}/assignment")
    @Needs(Permission.CASE_WRITE)
    ModelAndView assign(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        return handTo(number, values, viewer, next);
    }

    /// What was told in confidence goes on to somebody else, if its owner cannot give it away.
    @PostMapping("/complaints/{number}/entrusting")
    @Needs(Permission.CASE_CONFIDENTIAL)
    ModelAndView entrust(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        return handTo(number, values, viewer, next);
    }

    private ModelAndView handTo(String number, Map<String, String> values, Viewer viewer, RedirectAttributes next) {
        var filled = acts.filled(number, "assign", values);
        var officer = new StaffId(filled.count("officer", 0));
        var handover = filled.maybe("handover");
        return acts.take(filled, "timeline", viewer, next, () -> {
            var one = people.find(officer).orElseThrow(NotFound::new);
            desk.assign(filled.number(), one.id(), one.team(), handover, viewer);
        });
    }
}
