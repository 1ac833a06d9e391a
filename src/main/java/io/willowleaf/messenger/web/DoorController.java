package io.willowleaf.messenger.web;

import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.DoorId;
import io.willowleaf.messenger.NotPossible;
import io.willowleaf.messenger.desk.DoorDesk;
import io.willowleaf.messenger.desk.ShortMessageDesk;
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

/// The doors that short messages come and go by.
@Controller
class DoorController {

    private final DoorDesk doors;
    private final ShortMessageDesk messages;
    private final Settings settings;

    DoorController(DoorDesk doors, ShortMessageDesk messages, Settings settings) {
        this.doors = doors;
        this.messages = messages;
        this.settings = settings;
    }

    @GetMapping("/settings/doors")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView list(Viewer viewer) {
        return new ModelAndView(
                "messenger/doors", Map.of("page", new DoorsPage(doors.list(viewer), mayChange(viewer))));
    }

    @GetMapping("/settings/doors/new")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView form(Viewer viewer) {
        return page(null, DoorForm.EMPTY, Problems.NONE, viewer);
    }

    @PostMapping("/settings/doors")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView create(@RequestParam Map<String, String> given, Viewer viewer) {
        var form = DoorForm.of(given);
        var value = given.getOrDefault("headerValue", "").strip();
        var problems = form.problems(doors.mayCall(form.url()), value)
                .with(!form.header().isEmpty() && value.isEmpty(), "headerValue", "messenger.problem.headerValue");
        if (!problems.none()) {
            return page(null, form, problems, viewer);
        }
        try {
            var door = form.door(null);
            var made = doors.make(door, value, viewer);
            return secret(made.id(), door, made.secret());
        } catch (NotPossible refused) {
            return page(null, form, Problems.NONE.with("name", refused.key()), viewer);
        }
    }

    @GetMapping("/settings/doors/{id}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        var card = doors.find(new DoorId(id), viewer);
        return page(card, DoorForm.of(card.door()), Problems.NONE, viewer);
    }

    @PostMapping("/settings/doors/{id}")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView change(
            @PathVariable long id, @RequestParam Map<String, String> given, Viewer viewer, RedirectAttributes next) {
        var card = doors.find(new DoorId(id), viewer);
        var typed = DoorForm.of(given);
        var form = new DoorForm(
                card.door().name(),
                typed.title(),
                card.door().channel().name(),
                typed.url(),
                typed.sender(),
                typed.header(),
                typed.template(),
                typed.longTexts());
        var value = given.getOrDefault("headerValue", "").strip();
        var problems = form.problems(doors.mayCall(form.url()), value);
        if (!problems.none()) {
            return page(card, form, problems, viewer);
        }
        try {
            doors.change(card.id(), form.door(card.door()), value.isEmpty() ? null : value, viewer);
        } catch (NotPossible refused) {
            return page(card, form, Problems.NONE.with("headerValue", refused.key()), viewer);
        }
        return done(card.id(), "messenger.toast.changed", next);
    }

    @PostMapping("/settings/doors/{id}/opening")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView goLive(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        doors.goLive(new DoorId(id), viewer);
        return done(new DoorId(id), "messenger.toast.live", next);
    }

    @PostMapping("/settings/doors/{id}/opening/end")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView rest(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        doors.rest(new DoorId(id), viewer);
        return done(new DoorId(id), "messenger.toast.rest", next);
    }

    @PostMapping("/settings/doors/{id}/secret")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView renew(@PathVariable long id, Viewer viewer) {
        var card = doors.find(new DoorId(id), viewer);
        return secret(card.id(), card.door(), doors.renew(card.id(), viewer));
    }

    @PostMapping("/settings/doors/{id}/removal")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView remove(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        doors.remove(new DoorId(id), viewer);
        next.addFlashAttribute("toast", "messenger.toast.removed");
        return new ModelAndView("redirect:/settings/doors");
    }

    private static ModelAndView done(DoorId id, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/settings/doors/" + id.value());
    }

    private ModelAndView secret(DoorId id, Door door, String secret) {
        return new ModelAndView(
                "messenger/secret", Map.of("page", new DoorSecretPage(id, door.title(), address(door), secret)));
    }

    private ModelAndView page(@Nullable DoorCard card, DoorForm form, Problems problems, Viewer viewer) {
        var page = card == null
                ? new DoorPage(null, form, "", List.of(), null, mayChange(viewer), problems)
                : new DoorPage(
                        card,
                        form,
                        address(card.door()),
                        messages.last(card.id(), viewer),
                        doors.sample(card.door()),
                        mayChange(viewer),
                        problems);
        return new ModelAndView(
                "messenger/door",
                Map.of("page", page),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String address(Door door) {
        return settings.baseUrl() + "/doors/" + door.name() + "/messages";
    }

    private static boolean mayChange(Viewer viewer) {
        return viewer.may(Permission.CONFIG_WRITE, Manner.WRITE);
    }
}
