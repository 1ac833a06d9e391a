package io.willowleaf.workbench.web;

import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.desk.EscalationDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Brings a complaint up to a superior, or over to somebody else.
@Controller
class HandOverController {

    private final Acts acts;
    private final EscalationDesk desk;
    private final PeopleDesk people;

    HandOverController(Acts acts, EscalationDesk desk, PeopleDesk people) {
        this.acts = acts;
        this.desk = desk;
        this.people = people;
    }

    @PostMapping("/complaints/{number}/escalation")
    @Needs(Permission.CASE_WRITE)
    ModelAndView escalate(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "escalate", values);
        var ground = filled.choice("ground", EscalationGround.class);
        var why = filled.text("why");
        return acts.take(filled, "timeline", viewer, next, () -> desk.escalate(filled.number(), ground, why, viewer));
    }

    @PostMapping("/complaints/{number}/escalation/end")
    @Needs(Permission.CASE_WRITE)
    ModelAndView end(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "lowered", values);
        var why = filled.text("why");
        return acts.take(filled, "timeline", viewer, next, () -> desk.end(filled.number(), why, viewer));
    }

    /// Whoever takes it belongs to a team, and it goes there with them.
    @PostMapping("/complaints/{number}/transfer")
    @Needs(Permission.CASE_ASSIGN)
    ModelAndView transfer(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "handover", values);
        var officer = new StaffId(filled.count("officer", 0));
        var ground = filled.choice("ground", TransferGround.class);
        var clock = filled.choice("clock", TransferClock.class);
        var handover = filled.text("handover");
        return acts.take(filled, "timeline", viewer, next, () -> {
            var one = people.find(officer).orElseThrow(NotFound::new);
            desk.transfer(filled.number(), one.id(), one.team(), ground, handover, clock, viewer);
        });
    }
}
