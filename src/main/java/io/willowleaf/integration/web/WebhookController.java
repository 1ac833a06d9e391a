package io.willowleaf.integration.web;

import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.integration.DeliveryTry;
import io.willowleaf.integration.WebhookId;
import io.willowleaf.integration.desk.FeedDesk;
import io.willowleaf.integration.desk.WebhookDesk;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The addresses of other programs that are told what happens.
@Controller
class WebhookController {

    private static final int ROWS = 50;

    private final WebhookDesk desk;
    private final FeedDesk feed;

    WebhookController(WebhookDesk desk, FeedDesk feed) {
        this.desk = desk;
        this.feed = feed;
    }

    @GetMapping("/settings/webhooks")
    @Needs(Permission.TOKEN_WRITE)
    ModelAndView list(Viewer viewer) {
        return list(WebhookForm.EMPTY, Problems.NONE, viewer, HttpStatus.OK);
    }

    /// Answers with the secret, this once.
    @PostMapping("/settings/webhooks")
    @Needs(Permission.TOKEN_WRITE)
    ModelAndView create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") Set<String> kinds,
            @RequestParam(defaultValue = "") String types,
            Viewer viewer) {
        var form = new WebhookForm(name, url.strip(), kinds, types);
        var problems = desk.check(form.name(), form.url(), form.wanted());
        if (!problems.none()) {
            return list(form, problems, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var made = desk.make(form.name(), form.url(), form.wanted(), viewer);
        return new ModelAndView("integration/secret", Map.of("page", new NewWebhookPage(name.strip(), made.secret())));
    }

    @GetMapping("/settings/webhooks/{id}")
    @Needs(Permission.TOKEN_WRITE)
    String show(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean missed,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Model model) {
        var webhook = new WebhookId(id);
        var found = desk.tries(webhook, missed, before, ROWS + 1, viewer);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        model.addAttribute(
                "page",
                new WebhookPage(
                        desk.find(webhook, viewer),
                        desk.parked(webhook, viewer),
                        shown,
                        missed,
                        pager(id, missed, before, found, shown),
                        desk.sending(),
                        feed.end(),
                        mayChange(viewer)));
        return "integration/webhook";
    }

    @GetMapping("/settings/webhooks/{id}/deliveries/{attempt}")
    @Needs(Permission.TOKEN_WRITE)
    String showDelivery(@PathVariable long id, @PathVariable long attempt, Viewer viewer, Model model) {
        model.addAttribute("page", desk.open(new WebhookId(id), attempt, viewer));
        return "integration/delivery";
    }

    @PostMapping("/settings/webhooks/{id}/pause")
    @Needs(Permission.TOKEN_WRITE)
    String pause(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        desk.pause(new WebhookId(id), viewer);
        return back(id, "integration.toast.paused", next);
    }

    @PostMapping("/settings/webhooks/{id}/pause/end")
    @Needs(Permission.TOKEN_WRITE)
    String resume(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        desk.resume(new WebhookId(id), viewer);
        return back(id, "integration.toast.resumed", next);
    }

    @PostMapping("/settings/webhooks/{id}/replays")
    @Needs(Permission.TOKEN_WRITE)
    String replay(@PathVariable long id, @RequestParam long from, Viewer viewer, RedirectAttributes next) {
        desk.replay(new WebhookId(id), from, viewer);
        return back(id, "integration.toast.replay", next);
    }

    @PostMapping("/settings/webhooks/{id}/tries")
    @Needs(Permission.TOKEN_WRITE)
    String tryAgain(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String stream,
            Viewer viewer,
            RedirectAttributes next) {
        desk.tryAgain(new WebhookId(id), stream, viewer);
        return back(id, "integration.toast.again", next);
    }

    @PostMapping("/settings/webhooks/{id}/end")
    @Needs(Permission.TOKEN_WRITE)
    String end(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        desk.end(new WebhookId(id), viewer);
        next.addFlashAttribute("toast", "integration.toast.ended");
        return "redirect:/settings/webhooks";
    }

    private ModelAndView list(WebhookForm form, Problems problems, Viewer viewer, HttpStatus status) {
        var kinds = feed.kinds().stream()
                .map(kind -> kind.name().substring(0, kind.name().indexOf('.')))
                .distinct()
                .toList();
        var page = new WebhooksPage(desk.list(viewer), kinds, form, problems, desk.sending(), mayChange(viewer));
        return new ModelAndView("integration/webhooks", Map.of("page", page), status);
    }

    private static boolean mayChange(Viewer viewer) {
        return viewer.may(Permission.TOKEN_WRITE, Manner.WRITE);
    }

    private static String back(long id, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return "redirect:/settings/webhooks/" + id;
    }

    private static Pager pager(
            long id, boolean missed, @Nullable Long before, List<DeliveryTry> found, List<DeliveryTry> shown) {
        var address = "/settings/webhooks/" + id + "?missed=" + missed;
        return new Pager(
                before == null ? null : address,
                found.size() > shown.size()
                        ? address + "&before=" + shown.getLast().id()
                        : null);
    }
}
