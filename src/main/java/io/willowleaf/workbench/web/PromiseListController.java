package io.willowleaf.workbench.web;

import io.willowleaf.complaint.PromiseLine;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What was promised and is not kept yet, call-backs among it: one's own, or all one sees.
@Controller
class PromiseListController {

    private final ComplaintQueue queue;
    private final Lines lines;
    private final InstantSource clock;
    private final ZoneId zone;

    PromiseListController(ComplaintQueue queue, Lines lines, InstantSource clock, ZoneId zone) {
        this.queue = queue;
        this.lines = lines;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/promises")
    @Needs(Permission.CASE_READ)
    ModelAndView list(@RequestParam(defaultValue = "mine") String who, Viewer viewer) {
        var mayAll = viewer.reach(Permission.CASE_READ) != Reach.OWN;
        var all = mayAll && who.equals("team");
        var open = all
                ? queue.promises(viewer, PromiseListPage.MOST + 1)
                : queue.myPromises(viewer, PromiseListPage.MOST + 1);
        var known = lines.of(open.stream().map(PromiseLine::row).distinct().toList(), viewer).stream()
                .collect(Collectors.toMap(line -> line.row().id(), Function.identity()));
        return new ModelAndView(
                "workbench/promises",
                Map.of("page", PromiseListPage.of(open, known, all, mayAll, clock.instant(), zone)));
    }
}
