package io.willowleaf.intake.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.QuietStep;
import io.willowleaf.intake.desk.CounterDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.page.QrPath;
import io.willowleaf.starterkit.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The counters: who comes next, and the quiet room.
@Controller
class CounterController {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_COUNTER = 20;

    private final CounterDesk counters;
    private final Settings settings;

    CounterController(CounterDesk counters, Settings settings) {
        this.counters = counters;
        this.settings = settings;
    }

    @GetMapping("/counters")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView places() {
        return places("", "", Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/counters")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView found(
            @RequestParam(defaultValue = "") String ko,
            @RequestParam(defaultValue = "") String en,
            Viewer viewer,
            RedirectAttributes next) {
        var problems = Problems.NONE
                .with(ko.isBlank(), "ko", "intake.problem.place")
                .with(ko.length() > LONGEST_NAME, "ko", "intake.problem.too_long", LONGEST_NAME)
                .with(en.length() > LONGEST_NAME, "en", "intake.problem.too_long", LONGEST_NAME);
        if (!problems.none()) {
            return places(ko, en, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var place = counters.found(new Bilingual(ko.strip(), en.isBlank() ? ko.strip() : en.strip()), viewer);
        next.addFlashAttribute("toast", "intake.toast.place");
        return new ModelAndView("redirect:/counters/" + place.code());
    }

    @GetMapping("/counters/{code}")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String counter) {
        var page = new CounterPage(counters.now(code), cut(counter), link(code), QrPath.of(link(code)));
        return new ModelAndView("intake/counter", Map.of("page", page));
    }

    /// To be printed and put up.
    @GetMapping("/counters/{code}/sign")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView sign(@PathVariable String code) {
        var page = new CounterPage(counters.now(code), "", link(code), QrPath.of(link(code)));
        return new ModelAndView("intake/sign", Map.of("page", page));
    }

    @PostMapping("/counters/{code}/next")
    @Needs(Permission.CASE_RECEIVE)
    String callNext(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String counter,
            Viewer viewer,
            RedirectAttributes next) {
        var at = cut(counter).isBlank() ? "1" : cut(counter);
        var called = counters.callNext(code, at, viewer);
        next.addFlashAttribute("toast", called.isPresent() ? "intake.toast.called" : "intake.toast.nobody");
        called.ifPresent(ticket -> next.addFlashAttribute("toastDetail", String.valueOf(ticket.number())));
        return to(code, at, next);
    }

    @PostMapping("/counters/{code}/tickets/{ticket}/call")
    @Needs(Permission.CASE_RECEIVE)
    String callAgain(
            @PathVariable String code,
            @PathVariable long ticket,
            @RequestParam(defaultValue = "") String counter,
            Viewer viewer,
            RedirectAttributes next) {
        var at = cut(counter).isBlank() ? "1" : cut(counter);
        counters.callAgain(code, ticket, at, viewer);
        return to(code, at, next);
    }

    @PostMapping("/counters/{code}/quiet")
    @Needs(Permission.CASE_RECEIVE)
    String offer(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String counter,
            Viewer viewer,
            RedirectAttributes next) {
        counters.offerQuietRoom(code, viewer);
        return to(code, cut(counter), next);
    }

    @PostMapping("/counters/{code}/quiet/{talk}/{step}")
    @Needs(Permission.CASE_RECEIVE)
    String quiet(
            @PathVariable String code,
            @PathVariable long talk,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String counter,
            Viewer viewer,
            RedirectAttributes next) {
        var taken = Arrays.stream(QuietStep.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(step))
                .findFirst()
                .orElseThrow(NotFound::new);
        counters.quiet(code, talk, taken, viewer);
        return to(code, cut(counter), next);
    }

    private ModelAndView places(String ko, String en, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "intake/counters",
                Map.of("page", new PlacesPage(List.copyOf(counters.places()), ko, en, problems)),
                status);
    }

    private String link(String code) {
        return settings.baseUrl() + "/p/" + code;
    }

    private static String to(String code, String counter, RedirectAttributes next) {
        if (!counter.isBlank()) {
            next.addAttribute("counter", counter);
        }
        return "redirect:/counters/" + code;
    }

    private static String cut(String text) {
        var plain = text.strip();
        return plain.substring(0, Math.min(LONGEST_COUNTER, plain.length()));
    }
}
