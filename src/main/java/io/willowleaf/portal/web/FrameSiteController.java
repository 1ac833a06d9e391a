package io.willowleaf.portal.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.identity.web.PagePolicy;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.portal.NotPossible;
import io.willowleaf.portal.desk.FrameDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which sites may show our form, and how they do.
@Controller
class FrameSiteController {

    private static final int LONGEST = 300;

    private final FrameDesk desk;
    private final PeopleDesk people;
    private final Settings settings;
    private final Words words;

    FrameSiteController(FrameDesk desk, PeopleDesk people, Settings settings, Words words) {
        this.desk = desk;
        this.people = people;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping("/settings/embed")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView list(HttpServletResponse response) {
        return page("", Problems.NONE, response);
    }

    @PostMapping("/settings/embed")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView allow(
            @RequestParam(defaultValue = "") String origin,
            Viewer viewer,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = origin.substring(0, Math.min(LONGEST, origin.length()));
        try {
            desk.allow(typed, viewer);
        } catch (NotPossible refused) {
            return page(
                    typed,
                    Problems.NONE.with(
                            "origin", refused.key(), refused.details().toArray()),
                    response);
        }
        next.addFlashAttribute("toast", "portal.toast.allowed");
        return new ModelAndView("redirect:/settings/embed");
    }

    @PostMapping("/settings/embed/removal")
    @Needs(Permission.CONFIG_WRITE)
    String end(@RequestParam String origin, Viewer viewer, RedirectAttributes next) {
        desk.end(origin, viewer);
        next.addFlashAttribute("toast", "portal.toast.ended");
        return "redirect:/settings/embed";
    }

    /// It shows the form in a frame of ours.
    private ModelAndView page(String typed, Problems problems, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PagePolicy.PAGE_WITH_FRAME);
        var sites = desk.sites();
        var staff = sites.stream()
                .filter(site -> site.by().kind() == Actor.Kind.STAFF)
                .map(site -> new StaffId(site.by().id()))
                .distinct()
                .toList();
        return new ModelAndView(
                "portal/frame-sites",
                Map.of("page", new FrameSitesPage(sites, people.people(staff), snippets(), typed, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<Language, String> snippets() {
        var base = settings.baseUrl().toString();
        var address = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> FrameSitesPage.snippet(address, language, words.say(language, "portal.title"))));
    }
}
