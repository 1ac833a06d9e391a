package io.willowleaf.protection.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.desk.LadderDesk;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The ladder beside one complaint: what to say next, and what was said.
@Controller
class LadderController {

    private final LadderDesk desk;

    LadderController(LadderDesk desk) {
        this.desk = desk;
    }

    /// `step` opens the form of another step than the next one: an ending may come at once.
    @GetMapping("/complaints/{number}/protection")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView show(@PathVariable String number, @RequestParam(defaultValue = "") String step, Viewer viewer) {
        return page(number, new WarningForm(step, "", "", "", ""), Problems.NONE, viewer);
    }

    @PostMapping("/complaints/{number}/warnings")
    @Needs(Permission.PROTECTION_RAISE)
    ModelAndView create(
            @PathVariable String number, @ModelAttribute WarningForm form, Viewer viewer, RedirectAttributes next) {
        if (!form.problems().none()) {
            return page(number, form, form.problems(), viewer);
        }
        try {
            desk.warn(
                    new ComplaintNumber(number),
                    form.step(),
                    form.situation(),
                    form.words(),
                    form.heard(),
                    form.recording(),
                    viewer);
        } catch (Refusal refused) {
            var problems = Problems.NONE.with(
                    "situation", refused.key(), refused.details().toArray());
            return page(number, form, problems, viewer);
        }
        next.addFlashAttribute("toast", "protection.toast.warned");
        next.addAttribute("number", number);
        return new ModelAndView("redirect:/complaints/{number}/protection");
    }

    private ModelAndView page(String number, WarningForm form, Problems problems, Viewer viewer) {
        var sheet = desk.sheet(new ComplaintNumber(number), viewer);
        return new ModelAndView(
                "protection/ladder",
                Map.of("page", LadderPage.of(sheet, form, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
