package io.willowleaf.complaint.web;

import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.desk.DeadlineRuleDesk;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problems;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What we promise and what the law wants: seen and changed.
@Controller
@RequestMapping("/settings/deadlines")
class DeadlineRuleController {

    private final DeadlineRuleDesk desk;
    private final WordListDesk lists;

    DeadlineRuleController(DeadlineRuleDesk desk, WordListDesk lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView list() {
        return new ModelAndView(
                "complaint/deadlines",
                Map.of("page", new DeadlineRulesPage(desk.policies(), desk.laws(), lists.caseTypes())));
    }

    @GetMapping("/policies/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView policy(@PathVariable String code) {
        var policy = desk.policy(code);
        return page(DeadlineRulePage.of(
                policy,
                TermForm.of(policy.firstResponse()),
                TermForm.of(policy.resolution()),
                TermForm.of(policy.progress()),
                Problems.NONE));
    }

    /// What would move, before anything is written down.
    @GetMapping("/policies/{code}/preview")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView previewPromise(@PathVariable String code, @RequestParam Map<String, String> values) {
        var page = promised(desk.policy(code), values);
        return page.problems().none()
                ? page(page.with(desk.ifPromised(
                        Priority.valueOf(code),
                        page.first().term(),
                        page.resolution().term())))
                : page(page);
    }

    @PostMapping("/policies/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView promise(
            @PathVariable String code,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var page = promised(desk.policy(code), values);
        if (!page.problems().none()) {
            return page(page);
        }
        desk.change(
                Priority.valueOf(code),
                page.first().term(),
                page.resolution().term(),
                page.progress().term(),
                viewer);
        return saved(next);
    }

    private static DeadlineRulePage promised(ServiceTerms policy, Map<String, String> values) {
        var soon = TermForm.in(values, "first");
        var done = TermForm.in(values, "resolution");
        var often = TermForm.in(values, "progress");
        var problems = often.problems("progress", done.problems("resolution", soon.problems("first", Problems.NONE)));
        return DeadlineRulePage.of(policy, soon, done, often, problems);
    }

    @GetMapping("/laws/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView law(@PathVariable String code) {
        var law = desk.law(code);
        return page(DeadlineRulePage.of(law, TermForm.of(law.term()), law.extendable(), law.active(), Problems.NONE));
    }

    @GetMapping("/laws/{code}/preview")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView previewLaw(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String resolution,
            @RequestParam(defaultValue = "") String resolutionUnit,
            @RequestParam(defaultValue = "false") boolean extendable,
            @RequestParam(defaultValue = "false") boolean active) {
        var term = new TermForm(resolution, resolutionUnit);
        var page = DeadlineRulePage.of(
                desk.law(code), term, extendable, active, term.problems("resolution", Problems.NONE));
        return page.problems().none() ? page(page.with(desk.ifLaw(code, term.term(), extendable, active))) : page(page);
    }

    @PostMapping("/laws/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView follow(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String resolution,
            @RequestParam(defaultValue = "") String resolutionUnit,
            @RequestParam(defaultValue = "false") boolean extendable,
            @RequestParam(defaultValue = "false") boolean active,
            Viewer viewer,
            RedirectAttributes next) {
        var law = desk.law(code);
        var term = new TermForm(resolution, resolutionUnit);
        var problems = term.problems("resolution", Problems.NONE);
        if (!problems.none()) {
            return page(DeadlineRulePage.of(law, term, extendable, active, problems));
        }
        desk.change(code, term.term(), extendable, active, viewer);
        return saved(next);
    }

    private static ModelAndView page(DeadlineRulePage page) {
        return new ModelAndView(
                "complaint/deadline-rule",
                Map.of("page", page),
                page.problems().none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView saved(RedirectAttributes next) {
        next.addFlashAttribute("toast", "complaint.deadlines.saved");
        return new ModelAndView("redirect:/settings/deadlines");
    }
}
