package io.willowleaf.likeness.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.likeness.desk.CrowdDesk;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Groups of near-copies, for those who hand work out.
@Controller
class CrowdController {

    private static final int SHOWN = 50;

    private final CrowdDesk desk;

    CrowdController(CrowdDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/crowds")
    @Needs(Permission.CASE_ASSIGN)
    ModelAndView list(Viewer viewer) {
        return new ModelAndView("likeness/crowds", Map.of("page", CrowdsPage.of(desk.list(SHOWN, viewer))));
    }
}
