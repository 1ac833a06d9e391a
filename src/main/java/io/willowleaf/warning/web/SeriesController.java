package io.willowleaf.warning.web;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.warning.NotPossible;
import io.willowleaf.warning.SeriesId;
import io.willowleaf.warning.desk.WarningDesk;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which series are watched, and what is normal for each.
@Controller
class SeriesController {

    private static final String LIST = "redirect:/alerts/series";

    private final WarningDesk desk;

    SeriesController(WarningDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/alerts/series")
    @Needs(Permission.ALERT_MANAGE)
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", new AlarmsPage(desk.board(viewer), null, null, null, desk.causes(), Map.of()));
        return "warning/series";
    }

    @PostMapping("/alerts/series")
    @Needs(Permission.ALERT_MANAGE)
    String create(@RequestParam String cause, @Nullable VolumeKind volume, Viewer viewer, RedirectAttributes next) {
        desk.watch(new CauseCode(cause.strip()), volume, viewer);
        next.addFlashAttribute("toast", "warning.toast.watched");
        return LIST;
    }

    @PostMapping("/alerts/series/{id}/leaving")
    @Needs(Permission.ALERT_MANAGE)
    String leave(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        desk.leave(new SeriesId(id), viewer);
        next.addFlashAttribute("toast", "warning.toast.left");
        return LIST;
    }

    @PostMapping("/alerts/series/{id}/baseline")
    @Needs(Permission.ALERT_MANAGE)
    String freeze(
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            throw new NotPossible("warning.refused.no_reason");
        }
        desk.freeze(new SeriesId(id), from, until, reason, viewer);
        next.addFlashAttribute("toast", "warning.toast.frozen");
        return LIST;
    }
}
