package io.willowleaf.remedy.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.desk.RemedyDesk;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Says yes or no to offers above a limit; a no says why.
@Controller
class ApprovalController {

    private final RemedyDesk desk;

    ApprovalController(RemedyDesk desk) {
        this.desk = desk;
    }

    @Needs(Permission.REMEDY_APPROVE)
    @GetMapping("/approvals")
    ModelAndView list(Viewer viewer) {
        return list(0, "", Problems.NONE, viewer);
    }

    @Needs(Permission.REMEDY_APPROVE)
    @PostMapping("/approvals/{request}/approval")
    ModelAndView create(
            @PathVariable long request,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes next) {
        try {
            desk.approve(request, words, viewer);
        } catch (Refusal refused) {
            return refused(request, words, refused, viewer);
        }
        return back("remedy.approved", next);
    }

    @Needs(Permission.REMEDY_APPROVE)
    @PostMapping("/approvals/{request}/refusal")
    ModelAndView refuse(
            @PathVariable long request,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes next) {
        try {
            desk.decline(request, words, viewer);
        } catch (Refusal refused) {
            return refused(request, words, refused, viewer);
        }
        return back("remedy.declined", next);
    }

    private ModelAndView refused(long request, String words, Refusal refused, Viewer viewer) {
        var problems = Problems.NONE.with(
                "words-" + request, refused.key(), refused.details().toArray());
        return list(request, words, problems, viewer);
    }

    private ModelAndView list(long request, String words, Problems problems, Viewer viewer) {
        return new ModelAndView(
                "remedy/approvals",
                Map.of("page", ApprovalsPage.of(desk.waiting(viewer), desk.catalogue(), request, words, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/approvals");
    }
}
