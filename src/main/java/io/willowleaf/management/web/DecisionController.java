package io.willowleaf.management.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.management.Decision;
import io.willowleaf.management.DecisionNumber;
import io.willowleaf.management.desk.DecisionDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/// Decisions: the list, a new one, one of them and its follow-up.
@Controller
class DecisionController {

    private static final int ROWS = 50;
    private static final int MOST_PEOPLE = 500;
    private static final int WEEKS_TO_DUE = 4;

    private final DecisionDesk desk;
    private final ImprovementDesk improvements;
    private final PeopleDesk people;

    DecisionController(DecisionDesk desk, ImprovementDesk improvements, PeopleDesk people) {
        this.desk = desk;
        this.improvements = improvements;
        this.people = people;
    }

    @GetMapping("/decisions")
    @Needs(Permission.REPORT_VIEW)
    ModelAndView list(@RequestParam(required = false) @Nullable Long before, Viewer viewer) {
        var found = desk.list(before, ROWS);
        var waiting = before == null ? improvements.waiting() : List.<ActionRow>of();
        var staff = new ArrayList<StaffId>();
        waiting.forEach(action -> staff.add(action.owner()));
        found.rows().stream().map(Decision::owner).flatMap(Stream::ofNullable).forEach(staff::add);
        var page = new DecisionsPage(
                waiting,
                found.rows(),
                people.people(staff),
                DecisionDesk.mayRecord(viewer),
                desk.today(),
                new Pager(
                        before == null ? null : "/decisions",
                        found.next() == null ? null : "/decisions?before=" + found.next()));
        return page("management/decisions", page, HttpStatus.OK);
    }

    @GetMapping("/decisions/new")
    @Needs(Permission.DECISION_RECORD)
    ModelAndView form(@RequestParam(defaultValue = "") String action, Viewer viewer) {
        var row = find(action, viewer);
        var form = new DecisionForm(
                action,
                row == null ? "" : row.measure(),
                "",
                "",
                row == null ? "" : Long.toString(row.owner().value()),
                desk.today().plusWeeks(WEEKS_TO_DUE).toString());
        return form(form, Problems.NONE, viewer, HttpStatus.OK);
    }

    @PostMapping("/decisions")
    @Needs(Permission.DECISION_RECORD)
    ModelAndView create(@ModelAttribute DecisionForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.problems();
        if (!problems.none()) {
            return form(form, problems, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var number = desk.record(form.decision(), viewer);
        next.addFlashAttribute("toast", "management.toast.recorded");
        return new ModelAndView("redirect:/decisions/" + number.value());
    }

    @GetMapping("/decisions/{number}")
    @Needs(Permission.REPORT_VIEW)
    ModelAndView show(@PathVariable String number, Viewer viewer) {
        return show(new DecisionNumber(number), Problems.NONE, viewer, HttpStatus.OK);
    }

    /// `done` is a box that sends `true`.
    @PostMapping("/decisions/{number}/follow-ups")
    @Needs(Permission.REPORT_VIEW)
    ModelAndView followUp(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String done,
            Viewer viewer,
            RedirectAttributes next) {
        var decision = new DecisionNumber(number);
        if (words.isBlank()) {
            return show(
                    decision,
                    Problems.NONE.with("words", "management.problem.words"),
                    viewer,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.followUp(decision, done.equals("true") ? desk.today() : null, words, viewer);
        next.addFlashAttribute("toast", "management.toast.followedUp");
        return new ModelAndView("redirect:/decisions/" + decision.value());
    }

    private ModelAndView show(DecisionNumber number, Problems problems, Viewer viewer, HttpStatus status) {
        var decision = desk.find(number);
        var owner = decision.owner();
        boolean owns = owner != null && viewer.actor().equals(Actor.staff(owner.value()));
        var page = new DecisionPage(
                decision,
                owner == null ? null : people.people(List.of(owner)).get(owner),
                desk.followUps(decision),
                decision.isOpen() && (owns || DecisionDesk.mayRecord(viewer)),
                desk.today(),
                problems);
        return page("management/decision", page, status);
    }

    private ModelAndView form(DecisionForm form, Problems problems, Viewer viewer, HttpStatus status) {
        return page(
                "management/decide",
                new NewDecisionPage(form, problems, find(form.action(), viewer), owners()),
                status);
    }

    private @Nullable ActionRow find(String action, Viewer viewer) {
        return action.isBlank()
                ? null
                : improvements.find(new ActionNumber(action.strip()), viewer).row();
    }

    private List<StaffCard> owners() {
        var staff = people.list(false, null, MOST_PEOPLE);
        var cards = people.people(staff.stream().map(one -> one.id()).toList());
        return staff.stream()
                .flatMap(one -> Stream.ofNullable(cards.get(one.id())))
                .toList();
    }

    private static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}
