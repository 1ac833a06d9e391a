package io.willowleaf.guidance.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.guidance.desk.HelpDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Signals seen in a complaint, and reminders put away.
@Controller
class HelpController {

    private final HelpDesk desk;

    HelpController(HelpDesk desk) {
        this.desk = desk;
    }

    @Needs(Permission.CASE_WRITE)
    @PostMapping("/complaints/{number}/signals/{signal}")
    String see(@PathVariable String number, @PathVariable String signal, Viewer viewer) {
        desk.see(new ComplaintNumber(number), signal, true, viewer);
        return back(number);
    }

    @Needs(Permission.CASE_WRITE)
    @PostMapping("/complaints/{number}/signals/{signal}/removal")
    String clear(@PathVariable String number, @PathVariable String signal, Viewer viewer) {
        desk.see(new ComplaintNumber(number), signal, false, viewer);
        return back(number);
    }

    @Needs(Permission.CASE_READ)
    @PostMapping("/complaints/{number}/reminders/{reminder}/removal")
    String putAway(@PathVariable String number, @PathVariable String reminder, Viewer viewer) {
        desk.putAway(new ComplaintNumber(number), reminder, viewer);
        return back(number);
    }

    private static String back(String number) {
        return "redirect:/complaints/" + new ComplaintNumber(number).value() + "#help";
    }
}
