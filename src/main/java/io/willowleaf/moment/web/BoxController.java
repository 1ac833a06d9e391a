package io.willowleaf.moment.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.page.QrPath;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.moment.Box;
import io.willowleaf.moment.SlipCollection;
import io.willowleaf.moment.desk.BoxDesk;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The suggestion boxes: their words, their signs, and when they were emptied.
@Controller
class BoxController {

    private static final int MOST_SLIPS = 10_000;

    private final BoxDesk boxes;
    private final PeopleDesk people;
    private final Settings settings;
    private final Words words;
    private final InstantSource clock;
    private final ZoneId zone;

    BoxController(BoxDesk boxes, PeopleDesk people, Settings settings, Words words, InstantSource clock, ZoneId zone) {
        this.boxes = boxes;
        this.people = people;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/boxes")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView list() {
        return new ModelAndView("moment/boxes", Map.of("page", new BoxesPage(boxes.boxes(), clock.instant())));
    }

    @GetMapping("/boxes/new")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView form() {
        var team = String.valueOf(people.defaultTeam().value());
        return words("", BoxForm.first(words, team), Problems.NONE);
    }

    @PostMapping("/boxes")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView create(@RequestParam Map<String, String> given, Viewer viewer, RedirectAttributes next) {
        var form = BoxForm.of(given);
        var problems = form.problems(knows(form.team()));
        if (!problems.none()) {
            return words("", form, problems);
        }
        var box = boxes.putUp(form.box(""), viewer);
        next.addFlashAttribute("toast", "moment.toast.box");
        return new ModelAndView("redirect:/boxes/" + box.code());
    }

    @GetMapping("/boxes/{code}")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView show(@PathVariable String code) {
        var now = LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES);
        return box(boxes.box(code), now.toString(), "", Problems.NONE);
    }

    @GetMapping("/boxes/{code}/words")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView words(@PathVariable String code) {
        var box = boxes.box(code);
        return words(box.code(), BoxForm.of(box), Problems.NONE);
    }

    @PostMapping("/boxes/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView change(
            @PathVariable String code,
            @RequestParam Map<String, String> given,
            Viewer viewer,
            RedirectAttributes next) {
        var form = BoxForm.of(given);
        var known = boxes.box(code);
        var problems = form.problems(knows(form.team()));
        if (!problems.none()) {
            return words(known.code(), form, problems);
        }
        boxes.change(form.box(known.code()), viewer);
        next.addFlashAttribute("toast", "moment.toast.boxWords");
        return new ModelAndView("redirect:/boxes/" + known.code());
    }

    /// To be printed and put up beside the box.
    @GetMapping("/boxes/{code}/sign")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView sign(@PathVariable String code) {
        return new ModelAndView(
                "moment/box-sign", Map.of("page", box(boxes.box(code), "", "", List.of(), Problems.NONE)));
    }

    @PostMapping("/boxes/{code}/collections")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView collect(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String emptiedAt,
            @RequestParam(defaultValue = "") String slips,
            Viewer viewer,
            RedirectAttributes next) {
        var box = boxes.box(code);
        var at = moment(emptiedAt);
        var counted = SlipController.counted(slips);
        var problems = Problems.NONE
                .with(at == null || at.isAfter(clock.instant()), "emptiedAt", "moment.problem.emptiedAt")
                .with(counted < 0 || counted > MOST_SLIPS, "slips", "moment.problem.slips", MOST_SLIPS);
        if (at == null || !problems.none()) {
            return box(box, emptiedAt, slips, problems);
        }
        var collection = boxes.collect(box.code(), at, counted, viewer);
        next.addFlashAttribute("toast", "moment.toast.collected");
        return new ModelAndView(
                "redirect:/boxes/" + box.code() + (collection.open() ? "/collections/" + collection.id() : ""));
    }

    private @Nullable Instant moment(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private ModelAndView box(Box box, String emptiedAt, String slips, Problems problems) {
        var page = box(box, emptiedAt, slips, boxes.collections(box.code()), problems);
        return new ModelAndView("moment/box", Map.of("page", page), status(problems));
    }

    private BoxPage box(Box box, String emptiedAt, String slips, List<SlipCollection> collections, Problems problems) {
        var base = settings.baseUrl().toString();
        var address = (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + box.path();
        var team = people.findTeam(box.team()).map(Team::name).orElse("");
        return new BoxPage(box, team, address, QrPath.of(address), collections, emptiedAt, slips, problems);
    }

    private ModelAndView words(String code, BoxForm form, Problems problems) {
        var teams = people.teams().stream()
                .filter(team -> team.closedAt() == null)
                .map(team -> new Option(String.valueOf(team.id().value()), team.name()))
                .toList();
        return new ModelAndView(
                "moment/box-words", Map.of("page", new BoxWordsPage(code, form, teams, problems)), status(problems));
    }

    private boolean knows(String team) {
        return people.teams().stream()
                .anyMatch(each -> each.closedAt() == null
                        && String.valueOf(each.id().value()).equals(team));
    }

    private static HttpStatus status(Problems problems) {
        return problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
