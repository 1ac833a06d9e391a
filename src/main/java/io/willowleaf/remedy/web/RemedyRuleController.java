package io.willowleaf.remedy.web;

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
import io.willowleaf.remedy.RuleChange.Kind;
import io.willowleaf.remedy.desk.RemedyRuleDesk;
import io.willowleaf.remedy.web.RemedyRulesPage.Open;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The catalogue of remedies, the limits of roles and the budgets of willow leaves, and who changed them.
@Controller
class RemedyRuleController {

    private final RemedyRuleDesk desk;
    private final PeopleDesk people;

    RemedyRuleController(RemedyRuleDesk desk, PeopleDesk people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/settings/remedies")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView list(Viewer viewer) {
        return page(null, Problems.NONE, viewer);
    }

    @GetMapping("/settings/remedies/catalogue/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView remedy(@PathVariable String code, Viewer viewer) {
        var form = desk.remedies().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(RuleForm::of)
                .orElseThrow(NotFound::new);
        return page(new Open(Kind.REMEDY, code, form), Problems.NONE, viewer);
    }

    @PostMapping("/settings/remedies/catalogue/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView name(
            @PathVariable String code, @ModelAttribute RuleForm form, Viewer viewer, RedirectAttributes next) {
        return take(
                new Open(Kind.REMEDY, code, form),
                viewer,
                next,
                () -> desk.name(code, form.name(), form.evidence(), viewer));
    }

    @GetMapping("/settings/remedies/limits/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView limit(@PathVariable String code, Viewer viewer) {
        var form = desk.limits().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(RuleForm::of)
                .orElseThrow(NotFound::new);
        return page(new Open(Kind.LIMIT, code, form), Problems.NONE, viewer);
    }

    @PostMapping("/settings/remedies/limits/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView bound(
            @PathVariable String code, @ModelAttribute RuleForm form, Viewer viewer, RedirectAttributes next) {
        return take(
                new Open(Kind.LIMIT, code, form),
                viewer,
                next,
                () -> desk.limit(code, form.caseMoney(), form.monthOrNone(), form.remedies(), viewer));
    }

    @GetMapping("/settings/remedies/leaves/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView budget(@PathVariable String code, Viewer viewer) {
        var form = desk.budgets().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(RuleForm::of)
                .orElseThrow(NotFound::new);
        return page(new Open(Kind.BUDGET, code, form), Problems.NONE, viewer);
    }

    @PostMapping("/settings/remedies/leaves/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView spare(
            @PathVariable String code, @ModelAttribute RuleForm form, Viewer viewer, RedirectAttributes next) {
        return take(
                new Open(Kind.BUDGET, code, form), viewer, next, () -> desk.budget(code, form.monthMoney(), viewer));
    }

    /// What was refused comes back as it was typed.
    private ModelAndView take(Open open, Viewer viewer, RedirectAttributes next, Runnable deed) {
        var problems = open.form().problems(open.kind());
        if (!problems.none()) {
            return page(open, problems, viewer);
        }
        try {
            deed.run();
        } catch (Refusal refused) {
            var field = open.kind() == Kind.LIMIT ? "perCase" : "perMonth";
            return page(
                    open,
                    Problems.NONE.with(field, refused.key(), refused.details().toArray()),
                    viewer);
        }
        next.addFlashAttribute("toast", "remedy.rule.changed");
        return new ModelAndView("redirect:/settings/remedies");
    }

    private ModelAndView page(@Nullable Open open, Problems problems, Viewer viewer) {
        var changes = desk.changes();
        var changers = changes.stream()
                .map(change -> change.by())
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()))
                .collect(Collectors.toSet());
        var page = new RemedyRulesPage(
                desk.remedies(),
                desk.limits(),
                desk.budgets(),
                changes,
                people.people(changers),
                viewer.may(Permission.CONFIG_WRITE, Manner.WRITE),
                open,
                problems);
        return new ModelAndView(
                "remedy/rules",
                Map.of("page", page),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
