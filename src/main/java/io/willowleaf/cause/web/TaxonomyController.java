package io.willowleaf.cause.web;

import io.willowleaf.cause.desk.CauseDesk;
import io.willowleaf.cause.desk.TaxonomyDesk;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problems;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What causes are called and which are offered.
@Controller
class TaxonomyController {

    private final CauseDesk causes;
    private final TaxonomyDesk desk;

    TaxonomyController(CauseDesk causes, TaxonomyDesk desk) {
        this.causes = causes;
        this.desk = desk;
    }

    @GetMapping("/settings/causes")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView list() {
        return list(LeafForm.EMPTY, Problems.NONE);
    }

    @PostMapping("/settings/causes")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView add(@ModelAttribute LeafForm form, Viewer viewer, RedirectAttributes next) {
        var problems = Problems.NONE.with(form.group().isBlank(), "group", "cause.problem.group");
        for (var problem : form.problems().all()) {
            problems = problems.with(problem.field(), problem.key());
        }
        if (!problems.none()) {
            return list(form, problems);
        }
        var code = desk.add(form.group(), form.words(), viewer);
        return back("#" + code.value(), "cause.toast.added", next);
    }

    @GetMapping("/settings/causes/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView show(@PathVariable String code) {
        var leaf = desk.leaf(new CauseCode(code));
        var words = leaf.words();
        return show(code, new LeafForm(leaf.group(), words.ko(), words.en()), Problems.NONE);
    }

    @PostMapping("/settings/causes/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView rename(
            @PathVariable String code, @ModelAttribute LeafForm form, Viewer viewer, RedirectAttributes next) {
        if (!form.problems().none()) {
            return show(code, form, form.problems());
        }
        desk.rename(new CauseCode(code), form.words(), viewer);
        return back("#" + code, "cause.toast.renamed", next);
    }

    @PostMapping("/settings/causes/{code}/retirement")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView retire(@PathVariable String code, Viewer viewer, RedirectAttributes next) {
        desk.retire(new CauseCode(code), viewer);
        return back("#" + code, "cause.toast.retired", next);
    }

    @PostMapping("/settings/causes/{code}/return")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView offerAgain(@PathVariable String code, Viewer viewer, RedirectAttributes next) {
        desk.offerAgain(new CauseCode(code), viewer);
        return back("#" + code, "cause.toast.offered", next);
    }

    private ModelAndView list(LeafForm form, Problems problems) {
        return page("cause/taxonomy", new TaxonomyPage(causes.leaves(), form, problems), problems);
    }

    private ModelAndView show(String code, LeafForm form, Problems problems) {
        return page("cause/leaf", new LeafPage(desk.leaf(new CauseCode(code)), form, problems), problems);
    }

    private static ModelAndView page(String template, Object page, Problems problems) {
        return new ModelAndView(
                template, Map.of("page", page), problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(String place, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/settings/causes" + place);
    }
}
