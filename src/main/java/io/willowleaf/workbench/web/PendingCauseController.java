package io.willowleaf.workbench.web;

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

/// Who is still looking for the cause.
@Controller
class PendingCauseController {

    private final Acts acts;
    private final ComplaintDesk desk;

    PendingCauseController(Acts acts, ComplaintDesk desk) {
        this.acts = acts;
        this.desk = desk;
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
