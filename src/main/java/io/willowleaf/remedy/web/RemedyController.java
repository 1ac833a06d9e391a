package io.willowleaf.remedy.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.desk.RemedyDesk;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Offers something for one complaint and goes back to its page; what was refused comes back as it was typed.
@Controller
class RemedyController {

    private final RemedyDesk desk;
    private final ComplaintDesk complaints;

    RemedyController(RemedyDesk desk, ComplaintDesk complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    @Needs(Permission.REMEDY_GRANT)
    @GetMapping("/complaints/{number}/remedies")
    ModelAndView form(@PathVariable String number, Viewer viewer) {
        return page(number, OfferForm.EMPTY, Problems.NONE, viewer);
    }

    @Needs(Permission.REMEDY_GRANT)
    @PostMapping("/complaints/{number}/remedies")
    ModelAndView create(
            @PathVariable String number, @ModelAttribute OfferForm form, Viewer viewer, RedirectAttributes next) {
        try {
            var authority = desk.offer(new ComplaintNumber(number), form.offer(), form.grounds(), viewer);
            next.addFlashAttribute("toast", authority instanceof Authority.Own ? "remedy.offered" : "remedy.askedFor");
            next.addAttribute("number", number);
            return new ModelAndView("redirect:/complaints/{number}");
        } catch (Refusal refused) {
            var problems = Problems.NONE.with(
                    field(refused), refused.key(), refused.details().toArray());
            return page(number, form, problems, viewer);
        }
    }

    private static String field(Refusal refused) {
        return switch (refused.key()) {
            case "remedy.refused.refundFirst", "remedy.refused.unknown" -> "remedy";
            case "remedy.refused.notStatutory" -> "statutory";
            default -> "amount";
        };
    }

    private ModelAndView page(String number, OfferForm form, Problems problems, Viewer viewer) {
        var file = complaints.find(new ComplaintNumber(number), viewer);
        var page = new OfferPage(
                file.heard().number(),
                desk.sheet(file.heard().id(), viewer),
                RemedyDesk.mayOffer(file, viewer),
                form,
                problems);
        return new ModelAndView(
                "remedy/offering",
                Map.of("page", page),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
