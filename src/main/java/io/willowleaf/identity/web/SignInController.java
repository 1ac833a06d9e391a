package io.willowleaf.identity.web;

import io.willowleaf.identity.SignIn;
import io.willowleaf.identity.desk.SignInDesk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Signing in and out.
@Controller
class SignInController {

    private final SignInDesk desk;
    private final SessionCookie cookie;
    private final LookCookies look;

    SignInController(SignInDesk desk, SessionCookie cookie, LookCookies look) {
        this.desk = desk;
        this.cookie = cookie;
        this.look = look;
    }

    @GetMapping("/sign-in")
    @Anyone(value = Anyone.Who.PUBLIC, because = "nobody is signed in before")
    Object form(@RequestParam(defaultValue = "/") String next) {
        return CurrentViewer.find().isPresent()
                ? see(SafeNext.of(next))
                : page(new SignInPage("", SafeNext.of(next), null), HttpStatus.OK);
    }

    @PostMapping("/sign-in")
    @Anyone(value = Anyone.Who.PUBLIC, because = "nobody is signed in before")
    Object create(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (desk.signIn(email.strip(), password, request.getRemoteAddr())) {
            case SignIn.Recognised(var key) -> {
                cookie.set(response, key);
                look.bring(request, response, key);
                yield see(SafeNext.of(next));
            }
            case SignIn.Unknown _ ->
                page(refused(email, next, "identity.signIn.unknown"), HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.TooOften _ ->
                page(refused(email, next, "identity.signIn.tooOften"), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-out")
    @Anyone(value = Anyone.Who.PUBLIC, because = "ends only the session of whoever asks")
    RedirectView remove(HttpServletRequest request, HttpServletResponse response) {
        cookie.find(request).ifPresent(desk::signOut);
        cookie.clear(response);
        return see("/sign-in");
    }

    private static SignInPage refused(String email, String next, String problem) {
        return new SignInPage(email, SafeNext.of(next), problem);
    }

    private static ModelAndView page(SignInPage page, HttpStatus status) {
        return new ModelAndView("identity/sign-in", Map.of("page", page), status);
    }

    static RedirectView see(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
