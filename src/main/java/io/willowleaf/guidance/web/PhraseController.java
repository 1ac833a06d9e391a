package io.willowleaf.guidance.web;

import io.willowleaf.guidance.NotPossible;
import io.willowleaf.guidance.desk.PhraseDesk;
import io.willowleaf.guidance.domain.Phrase;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes the words the coach works with. What is changed stays changed when a newer kit comes.
@Controller
class PhraseController {

    private static final String NEW = "new";

    private final PhraseDesk desk;

    PhraseController(PhraseDesk desk) {
        this.desk = desk;
    }

    @Needs(Permission.CONFIG_WRITE)
    @GetMapping("/guidance/phrases/{code}")
    ModelAndView phrase(@PathVariable String code) {
        var phrase = desk.avoided(code);
        return phrase(phrase, PhraseForm.of(phrase), Problems.NONE);
    }

    @Needs(Permission.CONFIG_WRITE)
    @PostMapping("/guidance/phrases/{code}")
    ModelAndView change(
            @PathVariable String code,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var phrase = desk.avoided(code);
        var form = PhraseForm.of(values);
        if (!form.problems().none()) {
            return phrase(phrase, form, form.problems());
        }
        try {
            desk.change(form.changed(phrase), viewer);
        } catch (NotPossible refused) {
            return phrase(
                    phrase,
                    form,
                    Problems.NONE.with(
                            "kinderKo", refused.key(), refused.details().toArray()));
        }
        next.addFlashAttribute("toast", "guidance.edit.done");
        return new ModelAndView("redirect:/guidance/phrases#phrase-" + phrase.code());
    }

    @Needs(Permission.CONFIG_WRITE)
    @GetMapping("/guidance/sentences/{code}")
    ModelAndView sentence(@PathVariable String code) {
        var form = code.equals(NEW) ? SentenceForm.EMPTY : SentenceForm.of(desk.recommended(code));
        return sentence(code, form, Problems.NONE);
    }

    @Needs(Permission.CONFIG_WRITE)
    @PostMapping("/guidance/sentences/{code}")
    ModelAndView put(
            @PathVariable String code,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var form = SentenceForm.of(values);
        if (!form.problems().none()) {
            return sentence(code, form, form.problems());
        }
        try {
            if (code.equals(NEW)) {
                desk.add(form.sentence(code), viewer);
            } else {
                desk.change(form.sentence(code), viewer);
            }
        } catch (NotPossible refused) {
            return sentence(
                    code,
                    form,
                    Problems.NONE.with("ko", refused.key(), refused.details().toArray()));
        }
        next.addFlashAttribute("toast", "guidance.edit.done");
        return new ModelAndView("redirect:/guidance");
    }

    private static ModelAndView phrase(Phrase phrase, PhraseForm form, Problems problems) {
        return page(
                "guidance/phrase",
                new PhrasePage(phrase.code(), phrase.name(), phrase.rule() != null, form, problems),
                problems);
    }

    private static ModelAndView sentence(String code, SentenceForm form, Problems problems) {
        return page("guidance/sentence", new SentencePage(code, form, problems), problems);
    }

    private static ModelAndView page(String template, Object page, Problems problems) {
        return new ModelAndView(
                template, Map.of("page", page), problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
