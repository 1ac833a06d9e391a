package io.willowleaf.cause.web;

import io.willowleaf.cause.desk.CauseStudyDesk;
import io.willowleaf.cause.desk.ParetoDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// Causes compared with each other, and one of them looked into.
@Controller
class CausesController {

    private final ParetoDesk desk;
    private final CauseStudyDesk study;

    CausesController(ParetoDesk desk, CauseStudyDesk study) {
        this.desk = desk;
        this.study = study;
    }

    @GetMapping("/causes")
    @Needs(Permission.REPORT_VIEW)
    String list(@ModelAttribute CausesQuestion question, Viewer viewer, Model model) {
        var overview = desk.overview(question.span(desk.today()), question.counted(), question.weight());
        model.addAttribute("page", new CausesPage(question, overview, mayAct(viewer)));
        return "cause/causes";
    }

    @GetMapping("/causes/{code}")
    @Needs(Permission.REPORT_VIEW)
    String show(@PathVariable String code, @ModelAttribute CausesQuestion question, Viewer viewer, Model model) {
        var detail = study.find(code, question.span(desk.today()), question.counted(), viewer);
        model.addAttribute("page", new CausePage(question, detail, mayAct(viewer)));
        return "cause/cause";
    }

    /// Whoever may at least propose an action; looking alone is not enough.
    private static boolean mayAct(Viewer viewer) {
        var grant = viewer.grants().get(Permission.CAPA_WRITE);
        return viewer.may(Permission.CAPA_WRITE) && (grant == null || grant.manner() != Manner.READ);
    }
}
