package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.IncidentCounts;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.IncidentUpdate;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.desk.IncidentDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One incident, many complaints.
@Controller
class IncidentController {

    private static final int SHOWN = 50;
    private static final Pattern NUMBER = Pattern.compile("(?i)C-\\d{4}-\\d{6,}");

    private final IncidentDesk desk;
    private final PeopleDesk people;
    private final Acts acts;

    IncidentController(IncidentDesk desk, PeopleDesk people, Acts acts) {
        this.desk = desk;
        this.people = people;
        this.acts = acts;
    }

    @GetMapping("/incidents")
    @Needs(Permission.CASE_READ)
    ModelAndView list(@RequestParam(required = false) @Nullable Long after, Viewer viewer) {
        return list(after, viewer, Map.of(), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/incidents")
    @Needs(Permission.CASE_WRITE)
    ModelAndView open(@RequestParam Map<String, String> values, Viewer viewer, RedirectAttributes next) {
        var title = said(values, "title");
        var words = said(values, "what");
        var problems = Problems.NONE
                .with(title.isEmpty(), "title", "workbench.missing.title")
                .with(words.isEmpty(), "what", "workbench.missing.what");
        if (!problems.none()) {
            return list(null, viewer, values, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var incident = desk.open(title, words, viewer);
        next.addFlashAttribute("toast", "workbench.toast.incidentOpened");
        return back(incident.number());
    }

    @GetMapping("/incidents/{number}")
    @Needs(Permission.CASE_READ)
    ModelAndView show(@PathVariable String number, Viewer viewer) {
        return page(find(number), viewer, Map.of(), Problems.NONE, HttpStatus.OK);
    }

    /// All numbers in the text join; those that cannot are named.
    @PostMapping("/incidents/{number}/complaints")
    @Needs(Permission.CASE_WRITE)
    ModelAndView join(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var incident = find(number);
        var typed = said(values, "numbers");
        var refused = NUMBER.matcher(typed)
                .results()
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .distinct()
                .filter(each -> !joins(each, incident, viewer))
                .toList();
        if (!refused.isEmpty() || !NUMBER.matcher(typed).find()) {
            var problem = refused.isEmpty() ? "workbench.missing.numbers" : "workbench.incident.notJoined";
            return page(
                    incident,
                    viewer,
                    Map.of("numbers", refused.isEmpty() ? typed : String.join(" ", refused)),
                    Problems.NONE.with("numbers", problem, String.join(", ", refused)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "workbench.toast.incident");
        return back(number);
    }

    /// To everybody who complained; without an outcome a word on the way, with one the decision.
    @PostMapping("/incidents/{number}/updates")
    @Needs(Permission.REPLY_SEND)
    ModelAndView tell(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var incident = find(number);
        var words = said(values, "update");
        if (words.isEmpty() || said(values, "request").isEmpty()) {
            return page(
                    incident,
                    viewer,
                    values,
                    Problems.NONE.with("update", "workbench.missing.update"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.tell(number, said(values, "request"), Saying.of(words), outcome(said(values, "outcome")), viewer);
        } catch (Refusal refused) {
            return page(
                    incident,
                    viewer,
                    values,
                    Problems.NONE.with(
                            "update", refused.key(), refused.details().toArray()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "workbench.toast.incidentTold");
        return back(number);
    }

    @PostMapping("/incidents/{number}/end")
    @Needs(Permission.CASE_CLOSE)
    ModelAndView end(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var words = said(values, "ending");
        if (words.isEmpty()) {
            return page(
                    find(number),
                    viewer,
                    values,
                    Problems.NONE.with("ending", "workbench.missing.ending"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.end(number, words, viewer);
        next.addFlashAttribute("toast", "workbench.toast.incidentEnded");
        return back(number);
    }

    @PostMapping("/complaints/{number}/incident")
    @Needs(Permission.CASE_WRITE)
    ModelAndView joinOne(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "incident", values);
        var incident = filled.text("incident");
        return acts.take(filled, "dispute", viewer, next, () -> desk.join(filled.number(), incident, viewer));
    }

    @PostMapping("/complaints/{number}/incident/leaving")
    @Needs(Permission.CASE_WRITE)
    ModelAndView leave(@PathVariable String number, Viewer viewer, RedirectAttributes next) {
        var filled = acts.filled(number, "incidentLeft", Map.of());
        return acts.take(filled, "timeline", viewer, next, () -> desk.leave(filled.number(), viewer));
    }

    private boolean joins(String number, Incident incident, Viewer viewer) {
        try {
            desk.join(new ComplaintNumber(number), incident.number(), viewer);
            return true;
        } catch (Refusal | NotFound refused) {
            return false;
        }
    }

    private ModelAndView list(
            @Nullable Long after, Viewer viewer, Map<String, String> typed, Problems problems, HttpStatus status) {
        var found = desk.list(after == null ? null : new IncidentId(after), SHOWN + 1);
        var shown = found.size() > SHOWN ? found.subList(0, SHOWN) : found;
        var page = new IncidentsPage(
                shown,
                desk.counts(shown.stream().map(Incident::id).toList(), viewer),
                found.size() > SHOWN ? shown.getLast().id().value() : null,
                viewer.may(Permission.CASE_WRITE, Manner.WRITE),
                typed,
                problems);
        return new ModelAndView("workbench/incidents", Map.of("page", page), status);
    }

    private ModelAndView page(
            Incident incident, Viewer viewer, Map<String, String> typed, Problems problems, HttpStatus status) {
        var updates = desk.updates(incident);
        var page = new IncidentPage(
                incident,
                desk.counts(List.of(incident.id()), viewer).getOrDefault(incident.id(), IncidentCounts.NONE),
                desk.about(incident, viewer),
                updates,
                people.people(staff(incident, updates)),
                UUID.randomUUID().toString(),
                viewer.may(Permission.CASE_WRITE, Manner.WRITE),
                typed,
                problems);
        return new ModelAndView("workbench/incident", Map.of("page", page), status);
    }

    private static List<StaffId> staff(Incident incident, List<IncidentUpdate> updates) {
        return Stream.concat(Stream.of(incident.by()), updates.stream().map(IncidentUpdate::by))
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()))
                .distinct()
                .toList();
    }

    private Incident find(String number) {
        return desk.find(number).orElseThrow(NotFound::new);
    }

    private static ModelAndView back(String number) {
        return new ModelAndView("redirect:/incidents/" + number);
    }

    private static String said(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    private static @Nullable Outcome outcome(String chosen) {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
