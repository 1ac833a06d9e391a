package io.willowleaf.intake.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.kernel.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// An HTML mail as a document of its own, which may run nothing, ask nobody, send nothing, and stand in no page but
/// ours.
@Controller
class ShownMailController {

    private static final String POLICY =
            "default-src 'none'; img-src data:; font-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'self';"
                    + " sandbox allow-popups allow-popups-to-escape-sandbox";

    private final MailDesk mails;

    ShownMailController(MailDesk mails) {
        this.mails = mails;
    }

    @GetMapping("/intake/mails/{id}/html")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView show(@PathVariable long id, Viewer viewer, HttpServletResponse response) {
        var shown = mails.findPage(new MailId(id), viewer).orElseThrow(NotFound::new);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        return new ModelAndView("intake/shownmail", Map.of("page", shown));
    }
}
