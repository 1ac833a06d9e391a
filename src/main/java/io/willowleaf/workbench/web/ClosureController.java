package io.willowleaf.workbench.web;

import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.ReopenGround;
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

/// How a complaint comes to rest, and how it is taken up again.
@Controller
class ClosureController {

    private final Acts acts;
    private final ComplaintDesk desk;

    ClosureController(Acts acts, ComplaintDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    /// The customer told us that it is well so.
    @PostMapping("/complaints/{number}/acceptance")
    @Needs(Permission.CASE_WRITE)
    ModelAndView accept(@PathVariable String number, Viewer viewer, RedirectAttributes next) {
        var filled = acts.filled(number, "accepted", Map.of());
        return acts.take(filled, "timeline", viewer, next, () -> desk.accept(filled.number(), viewer));
    }

    @PostMapping("/complaints/{number}/objection")
    @Needs(Permission.CASE_WRITE)
    ModelAndView object(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "heard", values);
        var words = filled.text("objection");
        return acts.take(filled, "timeline", viewer, next, () -> desk.object(filled.number(), words, viewer));
    }

    @PostMapping("/complaints/{number}/closure")
    @Needs(Permission.CASE_CLOSE)
    ModelAndView close(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "close", values);
        var reason = filled.choice("reason", CloseReason.class);
        var goesOn = filled.count("goesOn", 0);
        return acts.take(
                filled,
                "timeline",
                viewer,
                next,
                () -> desk.close(filled.number(), reason, goesOn == 0 ? null : new StaffId(goesOn), viewer));
    }

    @PostMapping("/complaints/{number}/reopening")
    @Needs(Permission.CASE_CLOSE)
    ModelAndView reopen(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "reopen", values);
        var ground = filled.choice("ground", ReopenGround.class);
        var words = filled.text("why");
        return acts.take(filled, "timeline", viewer, next, () -> desk.reopen(filled.number(), ground, words, viewer));
    }

    /// Ends it without an answer: withdrawn, passed on to somebody else, or no complaint at all.
    @PostMapping("/complaints/{number}/ending")
    @Needs(Permission.CASE_WRITE)
    ModelAndView end(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "end", values);
        var kind = filled.choice("kind", EndKind.class);
        var why = filled.text("why");
        var notice = kind == EndKind.WITHDRAWN ? "" : filled.text("notice");
        return acts.take(filled, "timeline", viewer, next, () -> end(filled, kind, why, notice, viewer));
    }

    private void end(Filled filled, EndKind kind, String why, String notice, Viewer viewer) {
        switch (kind) {
            case WITHDRAWN -> desk.withdraw(filled.number(), why, viewer);
            case TRANSFERRED_OUT -> desk.transferOut(filled.number(), why, notice, viewer);
            case SPAM -> desk.markSpam(filled.number(), why, notice, viewer);
            case MERGED -> throw new IllegalArgumentException("merging has its own page");
        }
    }
}
