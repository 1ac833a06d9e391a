package io.willowleaf.intake.web;

import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.CallId;
import io.willowleaf.intake.desk.CallLogDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Says which call rings at the viewer's extension, and lets them say which one that is.
@Controller
class CallNowController {

    /// So long a call that ended is still told about, for the page that was opened for it.
    private static final Duration AFTER = Duration.ofMinutes(1);

    private static final int LONGEST_EXTENSION = 20;

    private final CallLogDesk calls;
    private final CustomerDesk customers;
    private final InstantSource clock;

    CallNowController(CallLogDesk calls, CustomerDesk customers, InstantSource clock) {
        this.calls = calls;
        this.customers = customers;
        this.clock = clock;
    }

    /// Empty while nothing rings.
    @GetMapping("/intake/calls/now")
    @Needs(Permission.CASE_RECEIVE)
    @Nullable
    ModelAndView now(Viewer viewer, HttpServletResponse response) {
        var now = clock.instant();
        var call = calls.findMine(viewer)
                .filter(mine ->
                        !mine.isOver() || Duration.between(mine.since(), now).compareTo(AFTER) < 0);
        if (call.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return new ModelAndView(
                "intake/ringing",
                Map.of("page", new RingingPage(call.get(), name(call.get().id(), viewer), now)));
    }

    /// Empty when nobody is known by that number, or the viewer may not read who it is.
    private String name(CallId call, Viewer viewer) {
        return viewer.may(Permission.CASE_READ)
                ? calls.findNumber(call).stream()
                        .flatMap(number -> customers.search(number.digits(), null, 1, viewer).stream())
                        .map(CustomerCard::name)
                        .findFirst()
                        .orElse("")
                : "";
    }

    @PostMapping("/intake/extension")
    @Needs(Permission.CASE_RECEIVE)
    String sit(@RequestParam(defaultValue = "") String extension, Viewer viewer, RedirectAttributes next) {
        var clean = extension.replaceAll("[^0-9A-Za-z*#+-]", "");
        calls.sit(clean.substring(0, Math.min(LONGEST_EXTENSION, clean.length())), viewer);
        next.addFlashAttribute("toast", "intake.toast.extension");
        return "redirect:/intake/phone";
    }
}
