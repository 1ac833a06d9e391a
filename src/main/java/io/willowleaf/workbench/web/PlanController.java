package io.willowleaf.workbench.web;

import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.workbench.desk.PlanDesk;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How a complaint will be put right: the plan and the promises that go with it.
@Controller
class PlanController {

    private final Acts acts;
    private final PlanDesk plans;
    private final ComplaintDesk desk;

    PlanController(Acts acts, PlanDesk plans, ComplaintDesk desk) {
        this.acts = acts;
        this.plans = plans;
        this.desk = desk;
    }

    @PostMapping("/complaints/{number}/plan")
    @Needs(Permission.CASE_WRITE)
    ModelAndView plan(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "plan", values);
        var expected = filled.text("expected");
        var experienced = filled.text("experienced");
        var wished = filled.text("wished");
        var remedy = filled.text("remedy");
        var promised = filled.any("promise");
        var due = promised.isEmpty() ? Instant.EPOCH : filled.moment("due");
        return acts.take(filled, "plan", viewer, next, () -> {
            var plan = new PlanDesk.Plan(expected, experienced, wished, remedy);
            plans.settle(filled.number(), plan, promised, due, viewer);
        });
    }

    @PostMapping("/complaints/{number}/promises")
    @Needs(Permission.PROMISE_MAKE)
    ModelAndView promise(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "promise", values);
        var promised = filled.text("promise");
        var due = filled.moment("due");
        return acts.take(filled, "promises", viewer, next, () -> desk.promise(filled.number(), promised, due, viewer));
    }

    @PostMapping("/complaints/{number}/promises/{promise}/keeping")
    @Needs(Permission.PROMISE_MAKE)
    ModelAndView keep(@PathVariable String number, @PathVariable long promise, Viewer viewer, RedirectAttributes next) {
        var filled = acts.filled(number, "kept", Map.of());
        return acts.take(filled, "promises", viewer, next, () -> desk.keepPromise(filled.number(), promise, viewer));
    }

    @PostMapping("/complaints/{number}/promises/{promise}/breach")
    @Needs(Permission.PROMISE_MAKE)
    ModelAndView breach(
            @PathVariable String number, @PathVariable long promise, Viewer viewer, RedirectAttributes next) {
        var filled = acts.filled(number, "broken", Map.of());
        return acts.take(filled, "promises", viewer, next, () -> desk.breakPromise(filled.number(), promise, viewer));
    }
}
