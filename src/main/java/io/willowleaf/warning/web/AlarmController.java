package io.willowleaf.warning.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Actor;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.AlarmId;
import io.willowleaf.warning.desk.WarningDesk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The alarms, and what may be done about each.
@Controller
class AlarmController {

    /// Series that are drawn beside the alarms.
    private static final int MOST_SMALL = 8;

    private final WarningDesk desk;
    private final PeopleDesk people;

    AlarmController(WarningDesk desk, PeopleDesk people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/alerts")
    @Needs(Permission.ALERT_MANAGE)
    String list(Viewer viewer, Model model) {
        return page(null, viewer, model);
    }

    @GetMapping("/alerts/{id}")
    @Needs(Permission.ALERT_MANAGE)
    String show(@PathVariable long id, Viewer viewer, Model model) {
        return page(desk.find(new AlarmId(id), viewer), viewer, model);
    }

    @PostMapping("/alerts/{id}/acknowledgement")
    @Needs(Permission.ALERT_MANAGE)
    String acknowledge(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer,
            RedirectAttributes next) {
        desk.acknowledge(new AlarmId(id), note, viewer);
        return back(id, "warning.toast.acknowledged", next);
    }

    @PostMapping("/alerts/{id}/action")
    @Needs(Permission.ALERT_MANAGE)
    String turn(@PathVariable long id, Viewer viewer) {
        var alarm = desk.turn(new AlarmId(id), viewer);
        var cause = URLEncoder.encode(alarm.cause().value(), StandardCharsets.UTF_8);
        return "redirect:/improvements/new?cause=" + cause + "&alarm=" + id;
    }

    @PostMapping("/alerts/{id}/closure")
    @Needs(Permission.ALERT_MANAGE)
    String close(
            @PathVariable long id,
            @RequestParam Verdict verdict,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer,
            RedirectAttributes next) {
        desk.close(new AlarmId(id), verdict == Verdict.GENUINE, why, viewer);
        return back(id, "warning.toast.closed", next);
    }

    enum Verdict {
        GENUINE,
        MISTAKEN
    }

    private static String back(long id, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return "redirect:/alerts/" + id;
    }

    private String page(@Nullable Alarm asked, Viewer viewer, Model model) {
        var board = desk.nearest(MOST_SMALL, viewer);
        var selected =
                asked != null || board.open().isEmpty() ? asked : board.open().getFirst();
        var chart = selected == null
                ? null
                : board.series().stream()
                        .filter(each -> each.series().id().equals(selected.series()))
                        .findFirst()
                        .or(() -> desk.findChart(selected.series(), viewer))
                        .map(ChartView::new)
                        .orElse(null);
        var named = Stream.concat(board.open().stream(), Stream.ofNullable(selected))
                .flatMap(alarm -> Stream.of(alarm.acknowledged(), alarm.turned(), alarm.closed()))
                .filter(Objects::nonNull)
                .filter(told -> told.by().kind() == Actor.Kind.STAFF)
                .map(told -> new StaffId(told.by().id()))
                .collect(Collectors.toSet());
        model.addAttribute(
                "page",
                new AlarmsPage(
                        board,
                        selected,
                        selected == null ? null : desk.reactBy(selected),
                        chart,
                        desk.causes(),
                        people.people(named)));
        return "warning/alarms";
    }
}
