package io.willowleaf.search.web;

import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.search.CauseWords;
import io.willowleaf.search.TakesTooLong;
import io.willowleaf.search.desk.AskedDesk;
import io.willowleaf.search.desk.Results;
import io.willowleaf.search.desk.SearchDesk;
import io.willowleaf.search.domain.Question;
import io.willowleaf.search.domain.Wanted;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/// The page that finds.
@Controller
class SearchController {

    private static final String NEWEST = "newest";

    private final SearchDesk search;
    private final AskedDesk asked;
    private final PeopleDesk people;
    private final WordListDesk lists;
    private final ObjectProvider<CauseWords> causes;

    SearchController(
            SearchDesk search,
            AskedDesk asked,
            PeopleDesk people,
            WordListDesk lists,
            ObjectProvider<CauseWords> causes) {
        this.search = search;
        this.asked = asked;
        this.people = people;
        this.lists = lists;
        this.causes = causes;
    }

    @GetMapping("/search")
    @Needs(Permission.CASE_READ)
    ModelAndView find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(required = false) @Nullable String cursor,
            Viewer viewer) {
        var question = Question.of(q);
        var newest = sort.equals(NEWEST);
        var results = question.isEmpty() ? null : results(q, newest, cursor, viewer);
        if (results != null && cursor == null) {
            asked.remember(question, viewer);
        }
        return new ModelAndView(
                "search/search",
                Map.of(
                        "page",
                        new SearchPage(
                                question,
                                newest,
                                results == null ? null : results.results(),
                                results != null && results.tooLong(),
                                cursor != null,
                                asked.of(viewer),
                                people.teams(),
                                lists.channels(),
                                causes.stream().findFirst().map(CauseWords::all).orElse(Map.of()))));
    }

    private record Answer(@Nullable Results results, boolean tooLong) {}

    private Answer results(String q, boolean newest, @Nullable String cursor, Viewer viewer) {
        try {
            return new Answer(search.find(q, newest ? Wanted.Order.NEWEST : Wanted.Order.BEST, cursor, viewer), false);
        } catch (TakesTooLong _) {
            return new Answer(null, true);
        } catch (IllegalArgumentException _) {
            return results(q, newest, null, viewer);
        }
    }

    @PostMapping("/search/kept")
    @Needs(Permission.CASE_READ)
    String keep(@RequestParam String name, @RequestParam String q, Viewer viewer, RedirectAttributes next) {
        var question = Question.of(q);
        var called = name.strip();
        if (called.isEmpty() || called.length() > AskedDesk.LONGEST_NAME || question.isEmpty()) {
            next.addFlashAttribute("toast", "search.kept.unnamed");
        } else {
            asked.keep(question, called, viewer);
            next.addFlashAttribute("toast", "search.kept.done");
        }
        return "redirect:" + SearchPage.PATH + UriUtils.encode(question.asked(), StandardCharsets.UTF_8);
    }

    @PostMapping("/search/kept/{id}/removal")
    @Needs(Permission.CASE_READ)
    String forget(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        asked.forget(id, viewer);
        next.addFlashAttribute("toast", "search.kept.removed");
        return "redirect:/search";
    }

    @PostMapping("/search/latest/removal")
    @Needs(Permission.CASE_READ)
    String forgetLatest(Viewer viewer, RedirectAttributes next) {
        asked.forgetLatest(viewer);
        next.addFlashAttribute("toast", "search.latest.removed");
        return "redirect:/search";
    }
}
