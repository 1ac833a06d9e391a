package io.willowleaf.intake.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.MailSight;
import io.willowleaf.intake.MailboxCard;
import io.willowleaf.intake.MailboxId;
import io.willowleaf.intake.NotPossible;
import io.willowleaf.intake.desk.MailboxDesk;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The mailboxes that mails are fetched from.
@Controller
class MailboxController {

    private final MailboxDesk boxes;
    private final PeopleDesk people;

    MailboxController(MailboxDesk boxes, PeopleDesk people) {
        this.boxes = boxes;
        this.people = people;
    }

    @GetMapping("/settings/mailboxes")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView list(Viewer viewer) {
        return new ModelAndView("intake/mailboxes", Map.of("page", new MailboxesPage(boxes.list(viewer))));
    }

    @GetMapping("/settings/mailboxes/new")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView form() {
        return page(null, MailboxForm.EMPTY, null, Problems.NONE);
    }

    @PostMapping("/settings/mailboxes")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView create(@RequestParam Map<String, String> given, Viewer viewer, RedirectAttributes next) {
        var form = MailboxForm.of(given);
        var password = given.getOrDefault("password", "");
        var problems = form.problems().with(password.isEmpty(), "password", "intake.problem.mailbox.password");
        if (!problems.none()) {
            return page(null, form, null, problems);
        }
        var id = boxes.add(form.box(true, null), password, viewer);
        return done(id, "intake.toast.mailbox.added", next);
    }

    @GetMapping("/settings/mailboxes/{id}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        var card = boxes.find(new MailboxId(id), viewer);
        return page(card, MailboxForm.of(card.box()), null, Problems.NONE);
    }

    @PostMapping("/settings/mailboxes/{id}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView change(
            @PathVariable long id, @RequestParam Map<String, String> given, Viewer viewer, RedirectAttributes next) {
        var card = boxes.find(new MailboxId(id), viewer);
        var form = MailboxForm.of(given);
        if (!form.problems().none()) {
            return page(card, form, null, form.problems());
        }
        var password = given.getOrDefault("password", "");
        var box = form.box(card.box().dryRun(), card.box().since());
        try {
            boxes.change(card.id(), box, password.isEmpty() ? null : password, viewer);
        } catch (NotPossible refused) {
            return page(card, form, null, Problems.NONE.with("password", refused.key()));
        }
        return done(card.id(), "intake.toast.mailbox.changed", next);
    }

    /// Looks into it and shows what would become of its mails.
    @PostMapping("/settings/mailboxes/{id}/preview")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView preview(@PathVariable long id, Viewer viewer) {
        var card = boxes.find(new MailboxId(id), viewer);
        var form = MailboxForm.of(card.box());
        try {
            return page(card, form, boxes.preview(card.id(), viewer), Problems.NONE);
        } catch (NotPossible refused) {
            return page(card, form, null, Problems.NONE.with(fieldOf(refused), refused.key()));
        }
    }

    /// Where the mistake most likely is.
    private static String fieldOf(NotPossible refused) {
        return switch (refused.key()) {
            case "intake.refused.mailbox.LOGIN" -> "login";
            case "intake.refused.mailbox.FOLDER" -> "folder";
            default -> "host";
        };
    }

    @PostMapping("/settings/mailboxes/{id}/fetching")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView goLive(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean history,
            Viewer viewer,
            RedirectAttributes next) {
        boxes.goLive(new MailboxId(id), history, viewer);
        return done(new MailboxId(id), "intake.toast.mailbox.live", next);
    }

    @PostMapping("/settings/mailboxes/{id}/fetching/end")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView rest(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        boxes.rest(new MailboxId(id), viewer);
        return done(new MailboxId(id), "intake.toast.mailbox.rest", next);
    }

    @PostMapping("/settings/mailboxes/{id}/tries")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView tryAgain(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        boxes.tryAgain(new MailboxId(id), viewer);
        return done(new MailboxId(id), "intake.toast.mailbox.again", next);
    }

    @PostMapping("/settings/mailboxes/{id}/removal")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView remove(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        boxes.remove(new MailboxId(id), viewer);
        next.addFlashAttribute("toast", "intake.toast.mailbox.removed");
        return new ModelAndView("redirect:/settings/mailboxes");
    }

    private static ModelAndView done(MailboxId id, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/settings/mailboxes/" + id.value());
    }

    private ModelAndView page(
            @Nullable MailboxCard card, MailboxForm form, @Nullable List<MailSight> sights, Problems problems) {
        return new ModelAndView(
                "intake/mailbox",
                Map.of("page", new MailboxPage(card, form, people.teams(), sights, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
