package io.willowleaf.identity.web;

import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.desk.WelcomeDesk;
import io.willowleaf.kernel.page.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page behind a one-time link, where somebody new sets a password.
@Controller
class WelcomeController {

    private static final String BECAUSE = "whoever holds the link cannot sign in yet";

    private final WelcomeDesk desk;
    private final SessionCookie cookie;

    WelcomeController(WelcomeDesk desk, SessionCookie cookie) {
        this.desk = desk;
        this.cookie = cookie;
    }

    @GetMapping("/welcome/{key}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    ModelAndView form(@PathVariable String key) {
        return desk.findInvited(key)
                .map(staff -> page(key, nameOf(staff), emailOf(staff), Problems.NONE, HttpStatus.OK))
                .orElseGet(WelcomeController::gone);
    }

    @PostMapping("/welcome/{key}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    Object create(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response) {
        if (desk.findInvited(key).isEmpty()) {
            return gone();
        }
        var problems = Problems.NONE
                .with(name.isBlank(), "name", "identity.field.name.missing")
                .with(!PersonForm.isEmail(email), "email", "identity.field.email.wrong");
        if (problems.none()) {
            try {
                cookie.set(response, desk.accept(key, name.strip(), email.strip(), password));
                return SignInController.see("/");
            } catch (NotPossible refused) {
                problems = PersonForm.problem(refused);
            }
        }
        return page(key, name, email, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String nameOf(Staff staff) {
        return staff.email() == null ? "" : staff.name();
    }

    private static String emailOf(Staff staff) {
        return staff.email() == null ? "" : staff.email();
    }

    private static ModelAndView page(String key, String name, String email, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/welcome", Map.of("page", new WelcomePage(key, name, email, problems)), status);
    }

    private static ModelAndView gone() {
        return new ModelAndView("identity/welcome-gone", Map.of(), HttpStatus.GONE);
    }
}
