package io.willowleaf.portal.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.NotPossible;
import io.willowleaf.portal.desk.PublicAnswerDesk;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What we tell everybody, seen and worded.
@Controller
class PublicAnswerController {

    private static final String NEW = "new";

    private final PublicAnswerDesk desk;

    PublicAnswerController(PublicAnswerDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/settings/answers")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView all() {
        return new ModelAndView("portal/answers", Map.of("page", new AnswersPage(desk.all(), desk.figures())));
    }

    @GetMapping("/settings/answers/{id}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView one(@PathVariable String id) {
        return page(id, id.equals(NEW) ? AnswerForm.EMPTY : AnswerForm.of(desk.find(known(id))), Problems.NONE);
    }

    @PostMapping("/settings/answers/{id}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView word(
            @PathVariable String id, @RequestParam Map<String, String> values, Viewer viewer, RedirectAttributes next) {
        var form = AnswerForm.of(values);
        var problems = form.problems();
        if (!problems.none()) {
            return page(id, form, problems);
        }
        try {
            if (id.equals(NEW)) {
                desk.add(form.heading(), form.words(), form.shown(), viewer);
            } else {
                desk.change(form.answer(known(id)), viewer);
            }
        } catch (NotPossible refused) {
            return page(
                    id,
                    form,
                    Problems.NONE.with(
                            "headingKo", refused.key(), refused.details().toArray()));
        }
        next.addFlashAttribute("toast", "portal.answers.saved");
        return new ModelAndView("redirect:/settings/answers");
    }

    private static AnswerId known(String id) {
        try {
            return new AnswerId(Long.parseLong(id));
        } catch (NumberFormatException _) {
            throw new NotFound();
        }
    }

    private static ModelAndView page(String id, AnswerForm form, Problems problems) {
        return new ModelAndView(
                "portal/answer",
                Map.of("page", new AnswerPage(id, form, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
