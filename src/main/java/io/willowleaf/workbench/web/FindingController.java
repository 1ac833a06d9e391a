package io.willowleaf.workbench.web;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What was found to be the cause, or who is still looking for it.
@Controller
class FindingController {

    private final Acts acts;
    private final ComplaintDesk desk;

    FindingController(Acts acts, ComplaintDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    @PostMapping("/complaints/{number}/cause")
    @Needs(Permission.CAUSE_CODE)
    ModelAndView confirm(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "cause", values);
        var primary = new CauseCode(filled.text("primary"));
        var secondary = filled.maybe("secondary");
        return acts.take(
                filled,
                "cause",
                viewer,
                next,
                () -> desk.confirmCause(
                        filled.number(), primary, secondary == null ? null : new CauseCode(secondary), viewer));
    }

    @PostMapping("/complaints/{number}/pending-cause")
    @Needs(Permission.CASE_WRITE)
    ModelAndView leavePending(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "pending", values);
        var owner = new StaffId(filled.count("owner", 0));
        var until = filled.moment("until");
        return acts.take(
                filled, "cause", viewer, next, () -> desk.leaveCausePending(filled.number(), owner, until, viewer));
    }
}
