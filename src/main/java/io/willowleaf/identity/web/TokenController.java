package io.willowleaf.identity.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.Tokens;
import io.willowleaf.kernel.page.Problems;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The keys of programs.
@Controller
class TokenController {

    private final Tokens tokens;
    private final InstantSource clock;

    TokenController(Tokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/settings/tokens")
    @Needs(Permission.TOKEN_WRITE)
    ModelAndView list() {
        return list(new TokenForm("", Set.of(), "", 365), Problems.NONE, HttpStatus.OK);
    }

    /// Answers with the token itself, this once.
    @PostMapping("/settings/tokens")
    @Needs(Permission.TOKEN_WRITE)
    ModelAndView create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") Set<String> scopes,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "365") int days,
            Viewer viewer) {
        var form = new TokenForm(name, scopes, purpose, days);
        var problems = form.problems();
        if (!problems.none()) {
            return list(form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var until = clock.instant().plus(Duration.ofDays(days));
        var token = tokens.make(name.strip(), scopes, purpose.isBlank() ? null : purpose.strip(), until, viewer);
        return new ModelAndView("identity/token", Map.of("page", new TokenPage(name, token)));
    }

    @PostMapping("/settings/tokens/{id}/revocation")
    @Needs(Permission.TOKEN_WRITE)
    RedirectView revoke(@PathVariable long id, Viewer viewer) {
        tokens.revoke(new TokenId(id), viewer);
        return SignInController.see("/settings/tokens");
    }

    private ModelAndView list(TokenForm form, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/tokens",
                Map.of(
                        "page",
                        new TokensPage(tokens.list(), List.of(Permission.values()), form, problems, clock.instant())),
                status);
    }
}
