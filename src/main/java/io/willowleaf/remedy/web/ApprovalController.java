package io.willowleaf.remedy.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.remedy.desk.RemedyDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Says yes or no to offers above a limit.
@Controller
class ApprovalController {

    private static final String LIST = "redirect:/approvals";

    private final RemedyDesk desk;

    ApprovalController(RemedyDesk desk) {
        this.desk = desk;
    }

    @Needs(Permission.REMEDY_APPROVE)
    @GetMapping("/approvals")
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", ApprovalsPage.of(desk.waiting(viewer), desk.catalogue()));
        return "remedy/approvals";
    }

    @Needs(Permission.REMEDY_APPROVE)
    @PostMapping("/approvals/{request}/approval")
    String create(@PathVariable long request, Viewer viewer, RedirectAttributes next) {
        desk.approve(request, viewer);
        next.addFlashAttribute("toast", "remedy.approved");
        return LIST;
    }

    @Needs(Permission.REMEDY_APPROVE)
    @PostMapping("/approvals/{request}/refusal")
    String refuse(@PathVariable long request, Viewer viewer, RedirectAttributes next) {
        desk.decline(request, viewer);
        next.addFlashAttribute("toast", "remedy.declined");
        return LIST;
    }
}
