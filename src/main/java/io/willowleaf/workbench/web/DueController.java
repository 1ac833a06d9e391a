package io.willowleaf.workbench.web;

import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.ExtensionGround;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Why a complaint is due when it is, more time where the law gives it, and the reason where time ran out.
@Controller
class DueController {

    private static final int MOST_DAYS = 365;

    private final DuePages pages;
    private final ComplaintDesk desk;
    private final ZoneId zone;

    DueController(DuePages pages, ComplaintDesk desk, ZoneId zone) {
        this.pages = pages;
        this.desk = desk;
        this.zone = zone;
    }

    @GetMapping("/complaints/{number}/deadline")
    @Needs(Permission.CASE_READ)
    ModelAndView show(
            @PathVariable String number, @RequestParam(required = false) @Nullable Target target, Viewer viewer) {
        return page(new ComplaintNumber(number), target, Typed.NOTHING, viewer, HttpStatus.OK);
    }

    /// The letter to the customer is made from the template of the organisation.
    @PostMapping("/complaints/{number}/extension")
    @Needs(Permission.REPLY_SEND)
    ModelAndView extend(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = new Filled(number, "extend", values, zone);
        var ground = filled.choice("ground", ExtensionGround.class);
        var reason = filled.text("why");
        var days = (int) Math.min(filled.count("days", 1), MOST_DAYS);
        var phone = filled.text("phone");
        var asked = new Extending(ground, reason, days, filled.ticked("consented"));
        return take(filled, viewer, next, () -> {
            var letter = pages.letter(filled.number(), asked, phone, viewer);
            desk.extend(filled.number(), asked, letter, viewer);
        });
    }

    @PostMapping("/complaints/{number}/breach")
    @Needs(Permission.CASE_WRITE)
    ModelAndView explain(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = new Filled(number, "breach", values, zone);
        var target = filled.choice("target", Target.class);
        var cause = filled.choice("cause", BreachCause.class);
        var words = filled.text("why");
        return take(filled, viewer, next, () -> desk.explainBreach(filled.number(), target, cause, words, viewer));
    }

    private ModelAndView take(Filled filled, Viewer viewer, RedirectAttributes next, Runnable deed) {
        if (!filled.problems().none()) {
            return page(filled.number(), null, filled.typed(), viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            deed.run();
        } catch (Refusal refused) {
            var typed = filled.typed(refused.key(), refused.details().toArray());
            return page(filled.number(), null, typed, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "workbench.toast." + filled.typed().form());
        return new ModelAndView("redirect:/complaints/" + filled.number().value() + "/deadline");
    }

    private ModelAndView page(
            ComplaintNumber number, @Nullable Target target, Typed typed, Viewer viewer, HttpStatus status) {
        return new ModelAndView("workbench/deadline", Map.of("page", pages.of(number, target, typed, viewer)), status);
    }
}
