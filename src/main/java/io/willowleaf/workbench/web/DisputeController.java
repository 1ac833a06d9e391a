package io.willowleaf.workbench.web;

import io.willowleaf.complaint.OutsideResult;
import io.willowleaf.complaint.desk.AccusationDesk;
import io.willowleaf.complaint.desk.ApprovalDesk;
import io.willowleaf.complaint.desk.OutsideDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Actor;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Whom it is about, whose word a decision waits for, and what bodies outside say.
@Controller
class DisputeController {

    private final Acts acts;
    private final AccusationDesk accusations;
    private final ApprovalDesk approvals;
    private final OutsideDesk outside;

    DisputeController(Acts acts, AccusationDesk accusations, ApprovalDesk approvals, OutsideDesk outside) {
        this.acts = acts;
        this.accusations = accusations;
        this.approvals = approvals;
        this.outside = outside;
    }

    /// Whoever says that it is about himself no longer sees it, and goes on with the list.
    @PostMapping("/complaints/{number}/accused")
    @Needs(Permission.CASE_TRIAGE)
    ModelAndView accuse(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "accuse", values);
        var one = new StaffId(filled.count("accused", 1));
        var answer =
                acts.take(filled, "timeline", viewer, next, () -> accusations.accuse(filled.number(), one, viewer));
        var himself = viewer.actor().equals(Actor.staff(one.value()));
        return himself && answer.getStatus() == null ? new ModelAndView("redirect:/complaints") : answer;
    }

    @PostMapping("/complaints/{number}/accused/{staff}/lifting")
    @Needs(Permission.CASE_ASSIGN)
    ModelAndView lift(
            @PathVariable String number,
            @PathVariable long staff,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "lift", values);
        var why = filled.text("why");
        return acts.take(
                filled,
                "timeline",
                viewer,
                next,
                () -> accusations.lift(filled.number(), new StaffId(staff), why, viewer));
    }

    /// The decision goes out as it was drafted.
    @PostMapping("/complaints/{number}/approval")
    @Needs(Permission.REPLY_SEND)
    ModelAndView approve(@PathVariable String number, Viewer viewer, RedirectAttributes next) {
        var filled = acts.filled(number, "approved", Map.of());
        return acts.take(filled, "timeline", viewer, next, () -> approvals.grant(filled.number(), viewer));
    }

    @PostMapping("/complaints/{number}/approval/return")
    @Needs(Permission.REPLY_SEND)
    ModelAndView giveBack(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "returned", values);
        var why = filled.text("why");
        return acts.take(filled, "timeline", viewer, next, () -> approvals.giveBack(filled.number(), why, viewer));
    }

    @PostMapping("/complaints/{number}/outside")
    @Needs(Permission.CASE_WRITE)
    ModelAndView outside(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "outside", values);
        var body = filled.text("body");
        var reference = filled.text("reference");
        var due = filled.moment("outsideDue");
        return acts.take(
                filled, "timeline", viewer, next, () -> outside.begin(filled.number(), body, reference, due, viewer));
    }

    @PostMapping("/complaints/{number}/outside/answer")
    @Needs(Permission.CASE_WRITE)
    ModelAndView informed(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "informed", values);
        var words = filled.text("answered");
        return acts.take(filled, "timeline", viewer, next, () -> outside.inform(filled.number(), words, viewer));
    }

    @PostMapping("/complaints/{number}/outside/outcome")
    @Needs(Permission.CASE_WRITE)
    ModelAndView heard(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "outsideHeard", values);
        var id = filled.count("outside", 0);
        var result = filled.choice("result", OutsideResult.class);
        var words = filled.text("said");
        return acts.take(
                filled, "timeline", viewer, next, () -> outside.hear(filled.number(), id, result, words, viewer));
    }
}
