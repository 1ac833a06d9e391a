package io.willowleaf.shell.web;

import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.shell.Density;
import io.willowleaf.shell.Theme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// Changes language, theme and density, and leads back to where one was.
@Controller
class PreferenceController {

    private static final String BECAUSE = "changes only how whoever asks sees the pages";

    private final PeopleDesk people;

    PreferenceController(PeopleDesk people) {
        this.people = people;
    }

    @PostMapping("/preferences/language/{language}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView language(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String back,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Language.valueOf(upper(language));
        LookCookies.write(request, response, LookCookies.LANGUAGE, chosen);
        keep(viewer, look -> look.with(chosen));
        return to(back);
    }

    @PostMapping("/preferences/theme/{theme}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView theme(
            @PathVariable String theme,
            @RequestParam(defaultValue = "/") String back,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Theme.valueOf(upper(theme));
        LookCookies.write(request, response, LookCookies.THEME, chosen);
        keep(viewer, look -> look.with(io.willowleaf.identity.Theme.valueOf(chosen.name())));
        return to(back);
    }

    @PostMapping("/preferences/density/{density}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView density(
            @PathVariable String density,
            @RequestParam(defaultValue = "/") String back,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Density.valueOf(upper(density));
        LookCookies.write(request, response, LookCookies.DENSITY, chosen);
        keep(viewer, look -> look.with(io.willowleaf.identity.Density.valueOf(chosen.name())));
        return to(back);
    }

    /// Whoever is signed in finds it the same in another browser.
    private void keep(@Nullable Viewer viewer, UnaryOperator<Preferences> change) {
        if (viewer != null && viewer.actor().kind() == Actor.Kind.STAFF) {
            var staff = new StaffId(viewer.actor().id());
            people.prefer(staff, change.apply(people.preferencesOf(staff)));
        }
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
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
