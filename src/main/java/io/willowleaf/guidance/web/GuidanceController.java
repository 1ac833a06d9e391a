package io.willowleaf.guidance.web;

import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.guidance.desk.Templates;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages about good answers.
@Controller
class GuidanceController {

    private final PhraseCoach coach;
    private final Templates templates;

    GuidanceController(PhraseCoach coach, Templates templates) {
        this.coach = coach;
        this.templates = templates;
    }

    @Needs(Permission.CASE_READ)
    @GetMapping("/guidance")
    String recommended(Model model) {
        model.addAttribute("page", coach.recommended());
        return "guidance/recommended";
    }

    @Needs(Permission.CASE_READ)
    @GetMapping("/guidance/phrases")
    String avoided(Model model) {
        model.addAttribute("page", AvoidedPage.of(coach.avoided()));
        return "guidance/phrases";
    }

    @Needs(Permission.CASE_READ)
    @GetMapping("/guidance/templates")
    String templates(Model model) {
        model.addAttribute("page", templates.list());
        return "guidance/templates";
    }
}
