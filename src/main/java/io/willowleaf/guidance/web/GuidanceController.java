package io.willowleaf.guidance.web;

import io.willowleaf.guidance.desk.ChangeDesk;
import io.willowleaf.guidance.desk.ChangeReport;
import io.willowleaf.guidance.desk.HintDesk;
import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.guidance.desk.Templates;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages about good answers.
@Controller
class GuidanceController {

    private final PhraseCoach coach;
    private final Templates templates;
    private final ChangeReport report;
    private final ChangeDesk changes;
    private final HintDesk hints;

    GuidanceController(
            PhraseCoach coach, Templates templates, ChangeReport report, ChangeDesk changes, HintDesk hints) {
        this.coach = coach;
        this.templates = templates;
        this.report = report;
        this.changes = changes;
        this.hints = hints;
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

    @Needs(Permission.REPORT_VIEW)
    @GetMapping("/guidance/changes")
    String changes(@RequestParam(defaultValue = "90") int days, Viewer viewer, Model model) {
        var span = ChangesPage.SPANS.contains(days) ? days : 90;
        model.addAttribute(
                "page",
                new ChangesPage(
                        span,
                        report.figures(Duration.ofDays(span), viewer),
                        report.conversations(Duration.ofDays(span), viewer),
                        hints.figures(Duration.ofDays(span), viewer),
                        changes.waitingFor(viewer)));
        return "guidance/changes";
    }
}
