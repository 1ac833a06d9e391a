package io.willowleaf.shell.web;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.shell.Density;
import io.willowleaf.shell.Theme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// Changes language, theme and density, and leads back to where one was.
@Controller
class PreferenceController {

    private static final String BECAUSE = "changes only how this browser sees the pages";

    @PostMapping("/preferences/language/{language}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView language(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        LookCookies.write(request, response, LookCookies.LANGUAGE, Language.valueOf(upper(language)));
        return to(back);
    }

    @PostMapping("/preferences/theme/{theme}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView theme(
            @PathVariable String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        LookCookies.write(request, response, LookCookies.THEME, Theme.valueOf(upper(theme)));
        return to(back);
    }

    @PostMapping("/preferences/density/{density}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    RedirectView density(
            @PathVariable String density,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        LookCookies.write(request, response, LookCookies.DENSITY, Density.valueOf(upper(density)));
        return to(back);
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
