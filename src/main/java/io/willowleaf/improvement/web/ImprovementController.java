package io.willowleaf.improvement.web;

import io.willowleaf.cause.desk.CauseDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.improvement.desk.EffectDesk;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.improvement.desk.LinkDesk;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Improvement actions: the list, a new one, and one of them.
@Controller
class ImprovementController {

    private static final int ROWS = 50;
    private static final int MOST_PEOPLE = 500;
    private static final int WEEKS_TO_DUE = 6;

    private final ImprovementDesk desk;
    private final LinkDesk links;
    private final EffectDesk effects;
    private final CauseDesk causes;
    private final PeopleDesk people;

    ImprovementController(
            ImprovementDesk desk, LinkDesk links, EffectDesk effects, CauseDesk causes, PeopleDesk people) {
        this.desk = desk;
        this.links = links;
        this.effects = effects;
        this.causes = causes;
        this.people = people;
    }

    @GetMapping("/improvements")
    @Needs(Permission.REPORT_VIEW)
    ModelAndView list(
            @RequestParam(defaultValue = "open") String view,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer) {
        var shown = view(view);
        var found = desk.list(shown, mine, before, ROWS, viewer);
        var owners = people.people(found.rows().stream().map(ActionRow::owner).collect(Collectors.toSet()));
        var address = "/improvements?view=" + view + (mine ? "&mine=true" : "");
        var page = new ImprovementsPage(
                ImprovementsPage.lines(found.rows(), causes.names(), owners, desk.today()),
                shown,
                mine,
                desk.mayPropose(viewer),
                new Pager(
                        before == null ? null : address,
                        found.next() == null ? null : address + "&before=" + found.next()));
        return page("improvement/improvements", page, HttpStatus.OK);
    }

    @GetMapping("/improvements/new")
    @Needs(Permission.CAPA_WRITE)
    ModelAndView form(@RequestParam(defaultValue = "") String cause, Viewer viewer) {
        var self = new StaffId(viewer.actor().id());
        return form(ActionForm.of(cause, self, desk.today().plusWeeks(WEEKS_TO_DUE)), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/improvements")
    @Needs(Permission.CAPA_WRITE)
    ModelAndView create(@ModelAttribute ActionForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.problems();
        if (!problems.none()) {
            return form(form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var number = desk.open(form.proposal(), viewer);
        if (form.linksComplaints() && viewer.may(Permission.CAPA_WRITE, Manner.WRITE)) {
            desk.linkOpen(number, viewer);
        }
        next.addFlashAttribute("toast", "improvement.toast.opened");
        return new ModelAndView("redirect:/improvements/" + number.value());
    }

    @GetMapping("/improvements/{number}")
    @Needs(Permission.REPORT_VIEW)
    ModelAndView show(@PathVariable String number, Viewer viewer) {
        var file = desk.find(new ActionNumber(number), viewer);
        var row = file.row();
        var cause = row.cause();
        var from = row.effectFrom();
        var page = new ImprovementPage(
                file,
                cause == null ? null : causes.words(cause),
                people.people(List.of(row.owner())).get(row.owner()),
                cause == null || from == null || file.effect() != null ? null : effects.effect(cause, from),
                cause == null || from == null ? null : effects.curve(cause, from),
                links.linked(row.number(), viewer),
                cause == null ? 0 : links.open(cause, viewer).size(),
                viewer.may(Permission.DECISION_RECORD, Manner.APPROVE),
                desk.today());
        return page("improvement/improvement", page, HttpStatus.OK);
    }

    @PostMapping("/improvements/{number}/acceptance")
    @Needs(Permission.CAPA_WRITE)
    String accept(@PathVariable String number, Viewer viewer, RedirectAttributes next) {
        desk.accept(new ActionNumber(number), viewer);
        return back(number, "improvement.toast.accepted", next);
    }

    @PostMapping("/improvements/{number}/start")
    @Needs(Permission.CAPA_WRITE)
    String start(@PathVariable String number, Viewer viewer, RedirectAttributes next) {
        desk.start(new ActionNumber(number), viewer);
        return back(number, "improvement.toast.started", next);
    }

    @PostMapping("/improvements/{number}/completion")
    @Needs(Permission.CAPA_WRITE)
    String finish(
            @PathVariable String number, @RequestParam LocalDate effectFrom, Viewer viewer, RedirectAttributes next) {
        desk.finish(new ActionNumber(number), effectFrom, viewer);
        return back(number, "improvement.toast.done", next);
    }

    @PostMapping("/improvements/{number}/effects")
    @Needs(Permission.CAPA_WRITE)
    String judge(@PathVariable String number, Viewer viewer, RedirectAttributes next) {
        desk.judge(new ActionNumber(number), viewer);
        return back(number, "improvement.toast.judged", next);
    }

    @PostMapping("/improvements/{number}/sharing")
    @Needs(Permission.CAPA_WRITE)
    String share(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes next) {
        desk.share(new ActionNumber(number), words, viewer);
        return back(number, "improvement.toast.shared", next);
    }

    @PostMapping("/improvements/{number}/cancellation")
    @Needs(Permission.CAPA_WRITE)
    String cancel(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes next) {
        desk.cancel(new ActionNumber(number), words, viewer);
        return back(number, "improvement.toast.cancelled", next);
    }

    /// One complaint by its number, or without one all that wait.
    @PostMapping("/improvements/{number}/complaints")
    @Needs(Permission.CAPA_WRITE)
    String link(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String complaint,
            Viewer viewer,
            RedirectAttributes next) {
        if (complaint.isBlank()) {
            desk.linkOpen(new ActionNumber(number), viewer);
        } else {
            desk.link(new ActionNumber(number), new ComplaintNumber(complaint.strip()), viewer);
        }
        return back(number, "improvement.toast.linked", next);
    }

    private ModelAndView form(ActionForm form, Problems problems, HttpStatus status) {
        var owners = people.list(false, null, MOST_PEOPLE);
        var cards = people.people(owners.stream().map(staff -> staff.id()).toList());
        var page = new NewActionPage(
                form,
                problems,
                causes.names(),
                owners.stream()
                        .flatMap(staff -> java.util.stream.Stream.ofNullable(cards.get(staff.id())))
                        .toList(),
                form.cause().isBlank() ? List.of() : desk.ofCause(form.cause()),
                desk.threshold());
        return page("improvement/new", page, status);
    }

    private static String back(String number, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        next.addAttribute("number", number);
        return "redirect:/improvements/{number}";
    }

    private static ActionView view(String name) {
        try {
            return ActionView.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException typedOtherwise) {
            return ActionView.OPEN;
        }
    }

    private static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}
