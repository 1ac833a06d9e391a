package io.willowleaf.protection.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.RestrictionId;
import io.willowleaf.protection.desk.RestrictionDesk;
import io.willowleaf.starterkit.Bilingual;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a customer appeals against a restriction, with the link of the letter.
@Controller
class AppealController {

    private static final String BECAUSE = "whoever holds the private link is the customer we wrote to";

    private final RestrictionDesk desk;
    private final WordListDesk lists;

    AppealController(RestrictionDesk desk, WordListDesk lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping("/appeals/{restriction}/{key}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    ModelAndView form(@PathVariable long restriction, @PathVariable String key) {
        return page(restriction, key, "", Problems.NONE);
    }

    @PostMapping("/appeals/{restriction}/{key}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    ModelAndView create(
            @PathVariable long restriction, @PathVariable String key, @RequestParam(defaultValue = "") String words) {
        try {
            desk.appeal(new RestrictionId(restriction), key, words);
        } catch (Refusal refused) {
            return page(
                    restriction,
                    key,
                    words,
                    Problems.NONE.with("words", refused.key(), refused.details().toArray()));
        }
        return new ModelAndView("redirect:/appeals/" + restriction + "/" + key);
    }

    private ModelAndView page(long restriction, String key, String words, Problems problems) {
        var file = desk.findForCustomer(new RestrictionId(restriction), key).orElseThrow(NotFound::new);
        var code = file.restriction().channel();
        var channel = lists.channels().stream()
                .filter(each -> each.code().equals(code))
                .map(Channel::words)
                .findFirst()
                .orElse(new Bilingual(code, code));
        return new ModelAndView(
                "protection/appeal",
                Map.of("page", new AppealPage(file, channel, "/appeals/" + restriction + "/" + key, words, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
