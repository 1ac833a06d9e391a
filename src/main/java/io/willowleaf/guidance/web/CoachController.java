package io.willowleaf.guidance.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.guidance.Draft;
import io.willowleaf.guidance.desk.DraftDesk;
import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The coach, beside the composer or on a page of its own. Nothing that is sent to it is kept.
@Controller
class CoachController {

    private final PhraseCoach coach;
    private final DraftDesk drafts;

    CoachController(PhraseCoach coach, DraftDesk drafts) {
        this.coach = coach;
        this.drafts = drafts;
    }

    @Needs(Permission.CASE_WRITE)
    @GetMapping("/guidance/check")
    String form(Model model) {
        model.addAttribute("page", CheckedPage.EMPTY);
        return "guidance/check";
    }

    /// The whole page, or only the hints where a script asks beside the composer, with the complaint it is written for.
    @Needs(Permission.CASE_WRITE)
    @PostMapping("/guidance/check")
    String check(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String complaint,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Viewer viewer,
            Model model) {
        var draft =
                complaint.isEmpty() ? Draft.of(text) : drafts.of(new ComplaintNumber(complaint), text, null, viewer);
        var page = CheckedPage.of(text, coach.look(draft, null));
        model.addAttribute("page", inPlace ? page.remarks() : page);
        return inPlace ? "guidance/remarks" : "guidance/check";
    }
}
