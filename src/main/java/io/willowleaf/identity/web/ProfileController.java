package io.willowleaf.identity.web;

import io.willowleaf.identity.Density;
import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Theme;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What everybody sets for themselves: how pages look, the password, and signing out everywhere.
@Controller
class ProfileController {

    private static final String BECAUSE = "one's own profile";

    private final PeopleDesk people;
    private final SignInDesk signIn;
    private final SessionCookie cookie;
    private final LookCookies look;

    ProfileController(PeopleDesk people, SignInDesk signIn, SessionCookie cookie, LookCookies look) {
        this.people = people;
        this.signIn = signIn;
        this.cookie = cookie;
        this.look = look;
    }

    @GetMapping("/profile")
    @Anyone(value = Anyone.Who.SIGNED_IN, because = BECAUSE)
    ModelAndView show(Viewer viewer) {
        return page(viewer, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/profile")
    @Anyone(value = Anyone.Who.SIGNED_IN, because = BECAUSE)
    RedirectView change(
            @RequestParam Language language,
            @RequestParam Theme theme,
            @RequestParam Density density,
            Viewer viewer,
            HttpServletResponse response,
            RedirectAttributes next) {
        var preferences = new Preferences(language, theme, density);
        people.prefer(self(viewer), preferences);
        look.write(response, preferences);
        next.addFlashAttribute("toast", "identity.toast.saved");
        return SignInController.see("/profile");
    }

    @PostMapping("/profile/password")
    @Anyone(value = Anyone.Who.SIGNED_IN, because = BECAUSE)
    Object changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            cookie.set(response, signIn.changePassword(self(viewer), current, password, request.getRemoteAddr()));
            next.addFlashAttribute("toast", "identity.toast.password");
            return SignInController.see("/profile");
        } catch (NotPossible refused) {
            var field = refused.key().equals("identity.password.wrong") ? "current" : "password";
            return page(viewer, Problems.NONE.with(field, refused.key()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/profile/sessions/end")
    @Anyone(value = Anyone.Who.SIGNED_IN, because = BECAUSE)
    RedirectView signOutEverywhere(Viewer viewer, HttpServletResponse response) {
        signIn.signOutEverywhere(self(viewer));
        cookie.clear(response);
        return SignInController.see("/sign-in");
    }

    private ModelAndView page(Viewer viewer, Problems problems, HttpStatus status) {
        var self = self(viewer);
        var staff = people.find(self).orElseThrow(NotFound::new);
        return new ModelAndView(
                "identity/profile",
                Map.of("page", new ProfilePage(staff, people.preferencesOf(self), problems)),
                status);
    }

    /// A program has no profile.
    private static StaffId self(Viewer viewer) {
        if (viewer.actor().kind() != Actor.Kind.STAFF) {
            throw new NotFound();
        }
        return new StaffId(viewer.actor().id());
    }
}
