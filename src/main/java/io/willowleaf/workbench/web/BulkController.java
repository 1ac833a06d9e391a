package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.IncidentDesk;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.workbench.desk.BulkDesk;
import io.willowleaf.workbench.domain.BulkAct;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One act on the complaints picked from a list: choose it, see what would change, do it, take it back.
@Controller
class BulkController {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final BulkDesk bulks;
    private final PeopleDesk people;
    private final WordListDesk words;
    private final IncidentDesk incidents;
    private final InstantSource clock;
    private final ZoneId zone;

    BulkController(
            BulkDesk bulks,
            PeopleDesk people,
            WordListDesk words,
            IncidentDesk incidents,
            InstantSource clock,
            ZoneId zone) {
        this.bulks = bulks;
        this.people = people;
        this.words = words;
        this.incidents = incidents;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/complaints/bulk")
    @Needs(Permission.CASE_WRITE)
    ModelAndView look(@RequestParam MultiValueMap<String, String> values, Viewer viewer) {
        var picked = picked(values);
        var kind = first(values, "do");
        var act = act(kind, values);
        var fresh = !values.containsKey("incident")
                && !values.containsKey("officer")
                && !values.containsKey("type")
                && !values.containsKey("until");
        try {
            var outlook = act == null || picked.isEmpty() ? null : bulks.look(picked, act, viewer);
            var problem = picked.isEmpty()
                    ? "workbench.bulk.nothing"
                    : act == null && !fresh ? "workbench.bulk.unchosen." + known(kind) : null;
            return page(page(values, picked, outlook, problem, viewer));
        } catch (Refusal refused) {
            return page(page(values, List.of(), null, "workbench.bulk.tooMany", viewer));
        }
    }

    @PostMapping("/complaints/bulk")
    @Needs(Permission.CASE_WRITE)
    ModelAndView perform(@RequestParam MultiValueMap<String, String> values, Viewer viewer, RedirectAttributes next) {
        var picked = picked(values);
        var act = act(first(values, "do"), values);
        if (act == null || picked.isEmpty() || picked.size() > BulkDesk.MOST) {
            return page(page(values, picked, null, "workbench.bulk.nothing", viewer));
        }
        var done = bulks.perform(picked, act, viewer);
        next.addFlashAttribute("toast", done.kept() == 0 ? "workbench.toast.bulk" : "workbench.toast.bulkSome");
        next.addFlashAttribute("toastDetail", String.valueOf(done.change().size()));
        return new ModelAndView("redirect:" + back(values));
    }

    @PostMapping("/complaints/bulk/{id}/undoing")
    @Needs(Permission.CASE_WRITE)
    ModelAndView takeBack(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        try {
            var back = bulks.takeBack(id, viewer);
            next.addFlashAttribute("toast", "workbench.toast.takenBack");
            next.addFlashAttribute("toastDetail", String.valueOf(back));
        } catch (Refusal refused) {
            next.addFlashAttribute("toast", refused.key());
        }
        return new ModelAndView("redirect:" + back(values));
    }

    private static ModelAndView page(BulkPage page) {
        var status = page.problem() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("workbench/bulk", Map.of("page", page), status);
    }

    private BulkPage page(
            MultiValueMap<String, String> values,
            List<ComplaintId> picked,
            BulkDesk.@Nullable Outlook outlook,
            @Nullable String problem,
            Viewer viewer) {
        var morning = clock.instant().atZone(zone).toLocalDate().plusDays(1).atTime(MORNING);
        var until = first(values, "until");
        return new BulkPage(
                known(first(values, "do")),
                picked,
                first(values, "officer"),
                first(values, "type"),
                first(values, "urgency"),
                first(values, "incident"),
                until.isEmpty() ? morning.toString() : until,
                ListQuestion.of(first(values, "question")).question(),
                people.inTeams(viewer.teams()),
                words.caseTypes(),
                incidents.list(null, BulkPage.INCIDENTS),
                outlook,
                problem);
    }

    /// Null as long as it is not chosen what to do.
    private @Nullable BulkAct act(String kind, MultiValueMap<String, String> values) {
        return switch (known(kind)) {
            case "assign" -> {
                var officer = first(values, "officer");
                yield officer.matches("\\d{1,18}")
                        ? people.find(new StaffId(Long.parseLong(officer)))
                                .map(it -> new BulkAct.Assign(it.id(), it.team()))
                                .orElseThrow(NotFound::new)
                        : null;
            }
            case "sort" -> {
                var type = first(values, "type");
                var urgency = Arrays.stream(Urgency.values())
                        .filter(each -> each.name().equals(first(values, "urgency")))
                        .findFirst()
                        .orElse(null);
                var listed =
                        words.caseTypes().stream().anyMatch(each -> each.code().equals(type));
                yield !listed && urgency == null ? null : new BulkAct.Sort(listed ? type : null, urgency);
            }
            case "join" ->
                incidents.list(null, BulkPage.INCIDENTS).stream()
                        .filter(each -> each.isOpen() && each.number().equals(first(values, "incident")))
                        .findFirst()
                        .<BulkAct>map(each -> new BulkAct.Join(each.id(), each.number()))
                        .orElse(null);
            case "wake" -> new BulkAct.Snooze(null);
            default -> {
                var until = moment(first(values, "until"));
                yield until == null ? null : new BulkAct.Snooze(until);
            }
        };
    }

    private @Nullable Instant moment(String typed) {
        try {
            var moment = typed.isEmpty()
                    ? null
                    : LocalDateTime.parse(typed).atZone(zone).toInstant();
            return moment != null && moment.isAfter(clock.instant()) ? moment : null;
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    private static String known(String kind) {
        return List.of("assign", "sort", "wake", "join").contains(kind) ? kind : "snooze";
    }

    private static List<ComplaintId> picked(MultiValueMap<String, String> values) {
        return values.getOrDefault("on", List.of()).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new ComplaintId(Long.parseLong(id)))
                .distinct()
                .toList();
    }

    private static String first(MultiValueMap<String, String> values, String name) {
        var value = values.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String back(MultiValueMap<String, String> values) {
        return ListQuestion.of(first(values, "question")).address();
    }
}
