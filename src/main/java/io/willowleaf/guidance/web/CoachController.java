package io.willowleaf.guidance.web;

import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.guidance.desk.Templates;
import io.willowleaf.identity.Permission;
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
    private final Templates templates;

    CoachController(PhraseCoach coach, Templates templates) {
        this.coach = coach;
        this.templates = templates;
    }

    @Needs(Permission.CASE_WRITE)
    @GetMapping("/guidance/check")
    String form(Model model) {
        model.addAttribute("page", CheckedPage.EMPTY);
        return "guidance/check";
    }

    /// The whole page, or only the hints where a script asks beside the composer.
    @Needs(Permission.CASE_WRITE)
    @PostMapping("/guidance/check")
    String check(
            @RequestParam(defaultValue = "") String text,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        model.addAttribute("page", CheckedPage.of(text, coach.check(text), templates.missingSlots(text)));
        return inPlace ? "guidance/hints" : "guidance/check";
    }
}
