package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.desk.CauseDesk;
import io.willowleaf.cause.desk.TaxonomyDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
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

/// The rules that read causes from words, and a box to try them.
@Controller
class RuleController {

    private final CauseDesk causes;
    private final TaxonomyDesk desk;

    RuleController(CauseDesk causes, TaxonomyDesk desk) {
        this.causes = causes;
        this.desk = desk;
    }

    @GetMapping("/settings/causes/rules")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView list() {
        return list("", null);
    }

    /// Nothing is kept of the text.
    @PostMapping("/settings/causes/rules")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView read(@RequestParam(defaultValue = "") String words) {
        return list(words, words.isBlank() ? null : desk.read(words));
    }

    @GetMapping("/settings/causes/rules/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView show(@PathVariable String code) {
        var rule = desk.rule(code);
        return show(code, String.valueOf(rule.weight()), rule.pattern(), Problems.NONE);
    }

    @PostMapping("/settings/causes/rules/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView rewrite(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") String pattern,
            Viewer viewer,
            RedirectAttributes next) {
        var problems = Problems.NONE
                .with(!weight.strip().matches("[0-9]"), "weight", "cause.problem.weight")
                .with(pattern.isBlank(), "pattern", "cause.problem.pattern");
        if (problems.none()) {
            try {
                desk.rewrite(code, Integer.parseInt(weight.strip()), pattern, viewer);
                return back(code, "cause.toast.rule", next);
            } catch (Refusal refused) {
                problems = problems.with(
                        "pattern", refused.key(), refused.details().toArray());
            }
        }
        return show(code, weight, pattern, problems);
    }

    @PostMapping("/settings/causes/rules/{code}/retirement")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView retire(@PathVariable String code, Viewer viewer, RedirectAttributes next) {
        desk.retireRule(code, viewer);
        return back(code, "cause.toast.rule.off", next);
    }

    @PostMapping("/settings/causes/rules/{code}/return")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView useAgain(@PathVariable String code, Viewer viewer, RedirectAttributes next) {
        desk.useRuleAgain(code, viewer);
        return back(code, "cause.toast.rule.on", next);
    }

    private ModelAndView list(String words, @Nullable List<CauseSuggestion> found) {
        return new ModelAndView(
                "cause/rules", Map.of("page", new RulesPage(desk.rules(), causes.leaves(), words, found)));
    }

    private ModelAndView show(String code, String weight, String pattern, Problems problems) {
        var rule = desk.rule(code);
        var place = new RulesPage(desk.rules(), causes.leaves(), "", null).place(rule);
        return new ModelAndView(
                "cause/rule",
                Map.of("page", new RulePage(rule, place, weight, pattern, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(String code, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/settings/causes/rules#" + code);
    }
}
