package io.willowleaf.shell.web;

import io.willowleaf.identity.Density;
import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Theme;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// Changes language, theme and density, in this browser and for who is signed in, and leads back to where one was.
@Controller
class PreferenceController {

    private static final String BECAUSE = "changes only how one sees the pages oneself";

    private final PeopleDesk people;

    PreferenceController(PeopleDesk people) {
        this.people = people;
    }

    @PostMapping("/preferences/language/{code}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView language(
            @PathVariable String code,
            @RequestParam(defaultValue = "/") String back,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        prefer(LookCookies.read(request).with(one(Language.values(), code)), viewer, request, response);
        return to(back);
    }

    @PostMapping("/preferences/theme/{code}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView theme(
            @PathVariable String code,
            @RequestParam(defaultValue = "/") String back,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        prefer(LookCookies.read(request).with(one(Theme.values(), code)), viewer, request, response);
        return to(back);
    }

    @PostMapping("/preferences/density/{code}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView density(
            @PathVariable String code,
            @RequestParam(defaultValue = "/") String back,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        prefer(LookCookies.read(request).with(one(Density.values(), code)), viewer, request, response);
        return to(back);
    }

    @PostMapping("/preferences/letters/{size}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView letters(
            @PathVariable String size,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        LookCookies.large(request, response, size.equals("large"));
        return to(back);
    }

    /// Whoever is signed in finds it the same in another browser.
    private void prefer(
            Preferences look, @Nullable Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        LookCookies.write(request, response, look);
        if (viewer != null && viewer.actor().kind() == Actor.Kind.STAFF) {
            people.prefer(new StaffId(viewer.actor().id()), look);
        }
    }

    private static <E extends Enum<E>> E one(E[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Only to a page of ours, taken as it is.
    private static RedirectView to(String back) {
        var ours = back.startsWith("/") && !back.startsWith("//") && !back.startsWith("/\\");
        var view = new RedirectView(ours ? back : "/");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
