package io.willowleaf.search.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.search.desk.Progress;
import io.willowleaf.search.desk.WordBookDesk;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The words of this organisation, seen and changed.
@Controller
class WordBookController {

    private final WordBookDesk desk;
    private final Progress progress;

    WordBookController(WordBookDesk desk, Progress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    @GetMapping("/settings/search")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView show() {
        var own = desk.own();
        return page(String.join("\n", own.words()), String.join("\n", own.synonyms()), Problems.NONE);
    }

    @PostMapping("/settings/search")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView change(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String synonyms,
            Viewer viewer,
            RedirectAttributes next) {
        var problems = Problems.NONE;
        for (var problem : desk.findProblemOfWords(words).stream().toList()) {
            problems = problems.with("words", problem.key(), problem.line());
        }
        for (var problem : desk.findProblemOfSynonyms(synonyms).stream().toList()) {
            problems = problems.with("synonyms", problem.key(), problem.line());
        }
        if (!problems.none()) {
            return page(words, synonyms, problems);
        }
        desk.change(words, synonyms, viewer);
        next.addFlashAttribute("toast", "search.words.saved");
        return new ModelAndView("redirect:/settings/search");
    }

    private ModelAndView page(String words, String synonyms, Problems problems) {
        return new ModelAndView(
                "search/words",
                Map.of("page", new WordBookPage(words, synonyms, desk.shipped(), progress.now(), problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
