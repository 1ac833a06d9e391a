package io.willowleaf.portal.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.DataRequest;
import io.willowleaf.portal.desk.WishDesk;
import io.willowleaf.privacy.desk.Contacts;
import io.willowleaf.privacy.desk.Sensitive;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a customer asks for with the private link besides an answer.
@Controller
class WishController {

    private static final String HOLDER = "whoever has the private token is the customer";
    private static final int LONGEST = 4_000;

    private final TrackPages pages;
    private final TrackingDesk tracking;
    private final WishDesk wishes;

    WishController(TrackPages pages, TrackingDesk tracking, WishDesk wishes) {
        this.pages = pages;
        this.tracking = tracking;
        this.wishes = wishes;
    }

    @PostMapping("/voice/track/{token}/call-back")
    @Anyone(value = PUBLIC, because = HOLDER)
    ModelAndView callBack(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String number,
            RedirectAttributes next) {
        var due = instant(at);
        var unknown = wishes.own(pages.find(token)).phoneShown() == null;
        var problems = Problems.NONE
                .with(due == null, "at", "portal.problem.call_back")
                .with(unknown && Contacts.findPhone(number).isEmpty(), "number", "portal.problem.phone");
        if (due == null || !problems.none()) {
            return pages.refuse(token, Map.of("at", at, "number", number), problems);
        }
        wishes.callBack(token, due, unknown ? number.strip() : "");
        return done(token, "portal.toast.callBack", next);
    }

    /// To put right, erase or no longer keep what we have of them.
    @PostMapping("/voice/track/{token}/data")
    @Anyone(value = PUBLIC, because = HOLDER)
    ModelAndView data(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String data,
            RedirectAttributes next) {
        pages.find(token);
        var asked = Arrays.stream(DataRequest.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        var problems = check("data", data).with(asked.isEmpty(), "kind", "portal.problem.kind");
        if (asked.isEmpty() || !problems.none()) {
            return pages.refuse(token, Map.of("kind", kind, "data", data), problems);
        }
        wishes.ask(token, asked.get(), data.strip());
        return done(token, "portal.toast.data", next);
    }

    /// Opens again what was settled or closed.
    @PostMapping("/voice/track/{token}/reopening")
    @Anyone(value = PUBLIC, because = HOLDER)
    ModelAndView reopen(
            @PathVariable String token, @RequestParam(defaultValue = "") String reopening, RedirectAttributes next) {
        return say(token, Verb.REOPEN, "reopening", reopening, tracking::reopen, next);
    }

    @PostMapping("/voice/track/{token}/withdrawal")
    @Anyone(value = PUBLIC, because = HOLDER)
    ModelAndView withdraw(
            @PathVariable String token, @RequestParam(defaultValue = "") String withdrawal, RedirectAttributes next) {
        return say(token, Verb.WITHDRAW, "withdrawal", withdrawal, tracking::withdraw, next);
    }

    /// A second press finds it done already and changes nothing.
    private ModelAndView say(
            String token,
            Verb verb,
            String field,
            String words,
            BiConsumer<String, String> how,
            RedirectAttributes next) {
        var possible = pages.find(token).possible().contains(verb);
        var problems = check(field, words);
        if (possible && !problems.none()) {
            return pages.refuse(token, Map.of(field, words), problems);
        }
        if (possible) {
            how.accept(token, words);
        }
        return done(token, "portal.toast.told", next);
    }

    private static Problems check(String field, String words) {
        return Problems.NONE
                .with(words.isBlank(), field, "portal.problem.words")
                .with(words.length() > LONGEST, field, "portal.problem.too_long", LONGEST)
                .with(Sensitive.mustSeal(words), field, "portal.problem.sensitive");
    }

    private static ModelAndView done(String token, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/voice/track/" + token);
    }

    private static @Nullable Instant instant(String seconds) {
        return seconds.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(seconds)) : null;
    }
}
