package io.willowleaf.impact.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.impact.desk.EstimateDesk;
import io.willowleaf.kernel.page.Problems;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Shows and changes what the estimate of silent customers rests on.
@Controller
class EstimateController {

    private static final int HUNDRED = 100;

    private final EstimateDesk desk;

    EstimateController(EstimateDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/estimates")
    @Needs(Permission.REPORT_VIEW)
    ModelAndView form(Viewer viewer) {
        return page(EstimateForm.of(desk.current().assumptions()), Problems.NONE, viewer, HttpStatus.OK);
    }

    @PostMapping("/estimates")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView change(@ModelAttribute EstimateForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.problems();
        if (!problems.none()) {
            return page(form, problems, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.settle(form.assumptions(), viewer);
        next.addFlashAttribute("toast", "impact.toast.saved");
        return new ModelAndView("redirect:/estimates");
    }

    private ModelAndView page(EstimateForm form, Problems problems, Viewer viewer, HttpStatus status) {
        var page = new EstimatePage(
                form, problems, desk.silentBehind(HUNDRED), desk.history(), viewer.may(Permission.CONFIG_WRITE));
        return new ModelAndView("impact/estimates", Map.of("page", page), status);
    }
}
