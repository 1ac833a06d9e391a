package io.willowleaf.workbench.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.workbench.desk.DispatchDesk;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes back a reply that has not gone out yet.
@Controller
class DispatchController {

    private final Acts acts;
    private final DispatchDesk dispatches;

    DispatchController(Acts acts, DispatchDesk dispatches) {
        this.acts = acts;
        this.dispatches = dispatches;
    }

    @PostMapping("/complaints/{number}/dispatches/{dispatch}/end")
    @Needs(Permission.CASE_WRITE)
    ModelAndView takeBack(
            @PathVariable String number, @PathVariable long dispatch, Viewer viewer, RedirectAttributes next) {
        var filled = acts.filled(number, "undone", Map.of());
        return acts.take(
                filled, "composer", viewer, next, () -> dispatches.takeBack(filled.number(), dispatch, viewer));
    }
}
