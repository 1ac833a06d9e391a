package io.willowleaf.workbench.web;

import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Waiting for the customer, for whom the clock stops, or for a department, for whom it does not.
@Controller
class WaitingController {

    private final Acts acts;
    private final ComplaintDesk desk;

    WaitingController(Acts acts, ComplaintDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    @PostMapping("/complaints/{number}/waiting")
    @Needs(Permission.CASE_WRITE)
    ModelAndView create(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "wait", values);
        var whom = filled.choice("whom", WaitFor.class);
        var asked = filled.text("asked");
        var until = filled.moment("until");
        return acts.take(filled, "clock", viewer, next, () -> desk.await(filled.number(), whom, asked, until, viewer));
    }

    @PostMapping("/complaints/{number}/waiting/end")
    @Needs(Permission.CASE_WRITE)
    ModelAndView remove(@PathVariable String number, Viewer viewer, RedirectAttributes next) {
        var filled = acts.filled(number, "waited", Map.of());
        return acts.take(filled, "clock", viewer, next, () -> desk.stopWaiting(filled.number(), viewer));
    }
}
