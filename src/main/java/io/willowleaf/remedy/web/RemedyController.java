package io.willowleaf.remedy.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.desk.RemedyDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Offers something for one complaint and goes back to its page.
@Controller
class RemedyController {

    private final RemedyDesk desk;

    RemedyController(RemedyDesk desk) {
        this.desk = desk;
    }

    @Needs(Permission.REMEDY_GRANT)
    @PostMapping("/complaints/{number}/remedies")
    String create(@PathVariable String number, @ModelAttribute OfferForm form, Viewer viewer, RedirectAttributes next) {
        var authority = desk.offer(new ComplaintNumber(number), form.offer(), form.grounds(), viewer);
        next.addFlashAttribute("toast", authority instanceof Authority.Own ? "remedy.offered" : "remedy.askedFor");
        next.addAttribute("number", number);
        return "redirect:/complaints/{number}";
    }
}
