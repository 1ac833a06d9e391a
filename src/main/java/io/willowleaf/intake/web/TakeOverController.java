package io.willowleaf.intake.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.complaint.TakenOverAlready;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.intake.desk.TakeOverDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.page.Problems;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes over what other bodies hand to us.
@Controller
class TakeOverController {

    private final TakeOverDesk desk;
    private final IntakeDesk intake;
    private final ComplaintDesk complaints;
    private final InstantSource clock;
    private final ZoneId zone;

    TakeOverController(
            TakeOverDesk desk, IntakeDesk intake, ComplaintDesk complaints, InstantSource clock, ZoneId zone) {
        this.desk = desk;
        this.intake = intake;
        this.complaints = complaints;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/intake/transfer")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView form() {
        return page(TakeOverForm.empty(clock.instant(), zone), null, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/intake/transfer")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView create(@ModelAttribute TakeOverForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.check(intake.check(form.story()), zone, clock.instant());
        if (!problems.none()) {
            return page(form, null, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var key = form.key("intake.transfer:" + viewer.actor());
            var receipt = desk.take(form.story(), form.handing(zone), key, viewer);
            next.addFlashAttribute("toast", "intake.toast.received");
            next.addFlashAttribute("toastDetail", receipt.number().value());
            return new ModelAndView("redirect:/complaints/" + receipt.number());
        } catch (TakenOverAlready twice) {
            return page(
                    form,
                    readable(twice.number(), viewer),
                    Problems.NONE.with("reference", "complaint.refused.taken_over_already"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (SameKeyOtherBody _) {
            return page(
                    form,
                    null,
                    Problems.NONE.with("words", "intake.problem.sent_before"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// Whoever may not read it is not told which one it is.
    private @Nullable ComplaintNumber readable(ComplaintNumber number, Viewer viewer) {
        try {
            return complaints.find(number, viewer).heard().number();
        } catch (NotFound hidden) {
            return null;
        }
    }

    private ModelAndView page(
            TakeOverForm form, @Nullable ComplaintNumber earlier, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "intake/transfer", Map.of("page", new TakeOverPage(form, desk.bodies(), earlier, problems)), status);
    }
}
