package io.willowleaf.portal.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.BroughtFile;
import io.willowleaf.portal.desk.VoiceDesk;
import io.willowleaf.privacy.desk.Sensitive;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a customer sees and does with the private link.
@Controller
class TrackController {

    private static final String HOLDER = "whoever has the private token is the customer";
    private static final Pattern TOKEN = Pattern.compile("(?:.*/)?([A-Za-z0-9_-]{43})/?");
    private static final int LONGEST = 20_000;

    private final TrackingDesk tracking;
    private final VoiceDesk voice;
    private final TrackPages pages;

    TrackController(TrackingDesk tracking, VoiceDesk voice, TrackPages pages) {
        this.tracking = tracking;
        this.voice = voice;
        this.pages = pages;
    }

    @PostMapping("/voice/track")
    @Anyone(value = PUBLIC, because = "only leads to the page of the token that was typed")
    ModelAndView open(@RequestParam(defaultValue = "") String link) {
        var token = TOKEN.matcher(link.strip());
        return token.matches()
                ? new ModelAndView("redirect:/voice/track/" + token.group(1))
                : new ModelAndView(
                        "portal/ways",
                        Map.of("page", new WaysPage(link, "", Problems.NONE.with("link", "portal.problem.link"))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/voice/track/{token}")
    @Anyone(value = PUBLIC, because = HOLDER)
    ModelAndView show(@PathVariable String token) {
        return pages.page(token);
    }

    /// A second press finds it accepted already and changes nothing.
    @PostMapping("/voice/track/{token}/acceptance")
    @Anyone(value = PUBLIC, because = HOLDER)
    String accept(@PathVariable String token, RedirectAttributes next) {
        if (pages.find(token).possible().contains(Verb.ACCEPT)) {
            tracking.accept(token);
            next.addFlashAttribute("toast", "portal.toast.accepted");
        }
        return "redirect:/voice/track/" + token;
    }

    @PostMapping("/voice/track/{token}/objection")
    @Anyone(value = PUBLIC, because = HOLDER)
    ModelAndView object(
            @PathVariable String token, @RequestParam(defaultValue = "") String objection, RedirectAttributes next) {
        return say(token, "objection", objection, List.of(), tracking::object, next);
    }

    @PostMapping("/voice/track/{token}/words")
    @Anyone(value = PUBLIC, because = HOLDER)
    ModelAndView addWords(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes next)
            throws IOException {
        var brought = Brought.read(files);
        return say(token, "words", words, brought, (key, said) -> voice.add(key, said, brought), next);
    }

    private ModelAndView say(
            String token,
            String field,
            String words,
            List<BroughtFile> files,
            BiConsumer<String, String> how,
            RedirectAttributes next) {
        pages.find(token);
        var problems = Brought.check(
                files,
                Problems.NONE
                        .with(words.isBlank() && files.isEmpty(), field, "portal.problem.words")
                        .with(words.length() > LONGEST, field, "portal.problem.too_long", LONGEST)
                        .with(Sensitive.mustSeal(words), field, "portal.problem.sensitive"));
        if (!problems.none()) {
            return pages.refuse(token, Map.of(field, words), problems);
        }
        how.accept(token, words);
        next.addFlashAttribute("toast", "portal.toast.told");
        return new ModelAndView("redirect:/voice/track/" + token);
    }
}
