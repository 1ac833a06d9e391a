package io.willowleaf.cause.web;

import io.willowleaf.cause.desk.FindingDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problems;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The cause of one complaint: proposed, confirmed, left for later, or not worth an action.
@Controller
class FindingController {

    private final FindingDesk desk;
    private final ComplaintDesk complaints;

    FindingController(FindingDesk desk, ComplaintDesk complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    @GetMapping("/complaints/{number}/causes")
    @Needs(Permission.CASE_READ)
    ModelAndView show(@PathVariable String number, Viewer viewer) {
        return show(number, null, Problems.NONE, viewer);
    }

    @PostMapping("/complaints/{number}/causes")
    @Needs(Permission.CAUSE_CODE)
    ModelAndView confirm(
            @PathVariable String number, @ModelAttribute FindingForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.problems();
        if (!problems.none()) {
            return show(number, form, problems, viewer);
        }
        desk.confirm(new ComplaintNumber(number), form.finding(), viewer);
        return back(number, "cause.toast.confirmed", next);
    }

    @PostMapping("/complaints/{number}/causes/proposals")
    @Needs(Permission.CASE_WRITE)
    ModelAndView propose(
            @PathVariable String number, @ModelAttribute FindingForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.problems();
        if (!problems.none()) {
            return show(number, form, problems, viewer);
        }
        desk.propose(new ComplaintNumber(number), form.finding(), viewer);
        return back(number, "cause.toast.proposed", next);
    }

    @PostMapping("/complaints/{number}/causes/no-action")
    @Needs(Permission.CAUSE_CODE)
    ModelAndView needNoAction(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String ground,
            Viewer viewer,
            RedirectAttributes next) {
        if (ground.isBlank()) {
            return show(number, null, Problems.NONE.with("ground", "cause.problem.ground"), viewer);
        }
        desk.needNoAction(new ComplaintNumber(number), ground, viewer);
        return back(number, "cause.toast.noAction", next);
    }

    private ModelAndView show(String number, @Nullable FindingForm typed, Problems problems, Viewer viewer) {
        var file = complaints.find(new ComplaintNumber(number), viewer);
        var page = new FindingPage(file, desk.sheet(file, viewer), typed, problems);
        return new ModelAndView(
                "cause/finding",
                Map.of("page", page),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(String number, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/complaints/" + number + "#cause");
    }
}
