package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.UnionDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Makes one of two complaints, two of one again, and a complaint of its own of a message.
@Controller
class UnionController {

    private final Acts acts;
    private final UnionDesk desk;

    UnionController(Acts acts, UnionDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    /// It goes on within the other one.
    @PostMapping("/complaints/{number}/merger")
    @Needs(Permission.CASE_MERGE)
    ModelAndView merge(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "merge", values);
        var kept = new ComplaintNumber(filled.text("kept").toUpperCase(Locale.ROOT));
        var why = filled.text("why");
        return acts.take(filled, "timeline", viewer, next, () -> desk.merge(filled.number(), kept, why, viewer));
    }

    @PostMapping("/complaints/{number}/split")
    @Needs(Permission.CASE_MERGE)
    ModelAndView split(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "split", values);
        var why = filled.text("why");
        return acts.take(filled, "timeline", viewer, next, () -> desk.split(filled.number(), why, viewer));
    }

    @PostMapping("/complaints/{number}/parts")
    @Needs(Permission.CASE_WRITE)
    ModelAndView splitOff(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "part", values);
        var message = filled.count("message", 0);
        return acts.take(filled, "timeline", viewer, next, () -> desk.splitOff(filled.number(), message, viewer));
    }
}
