package io.willowleaf.protection.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.desk.LadderDesk;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The words of the protocol, which an organisation may put its own way.
@Controller
class ScriptController {

    private final LadderDesk desk;

    ScriptController(LadderDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/settings/protection")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView list() {
        return page(null, new ScriptForm("", "", "", "", "", ""), Problems.NONE);
    }

    @GetMapping("/settings/protection/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView show(@PathVariable String code) {
        var step = desk.steps().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        return page(
                code,
                new ScriptForm(
                        step.name().ko(),
                        step.name().en(),
                        step.when().ko(),
                        step.when().en(),
                        step.words().ko(),
                        step.words().en()),
                Problems.NONE);
    }

    @PostMapping("/settings/protection/{code}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView change(
            @PathVariable String code, @ModelAttribute ScriptForm form, Viewer viewer, RedirectAttributes next) {
        if (!form.problems().none()) {
            return page(code, form, form.problems());
        }
        desk.rewrite(code, form.name(), form.when(), form.words(), viewer);
        next.addFlashAttribute("toast", "protection.script.changed");
        return new ModelAndView("redirect:/settings/protection");
    }

    private ModelAndView page(@Nullable String open, ScriptForm form, Problems problems) {
        return new ModelAndView(
                "protection/scripts",
                Map.of("page", new ScriptsPage(desk.steps(), open, form, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
