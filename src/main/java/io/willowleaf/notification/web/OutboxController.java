package io.willowleaf.notification.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.OutboxRow;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.domain.Outbox.Show;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The outbox: everything we wrote to people, and what became of it.
@Controller
class OutboxController {

    private static final int ROWS = 50;

    private final NotificationDesk desk;

    OutboxController(NotificationDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/outbox")
    @Needs(Permission.MAIL_READ)
    String list(
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Model model) {
        var rows = desk.outbox(show, before == null ? null : new MessageId(before), ROWS + 1, viewer);
        var page = rows.subList(0, Math.min(ROWS, rows.size()));
        model.addAttribute(
                "page",
                new OutboxPage(
                        page,
                        desk.sending(),
                        viewer.may(Permission.MAIL_STOP_ALL),
                        show,
                        pager(show, before, rows, page)));
        return "notification/outbox";
    }

    @GetMapping("/outbox/{id}")
    @Needs(Permission.MAIL_READ)
    String show(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute(
                "page", new MessagePage(desk.open(new MessageId(id), viewer), viewer.may(Permission.REPLY_SEND)));
        return "notification/message";
    }

    @PostMapping("/outbox/{id}/tries")
    @Needs(Permission.REPLY_SEND)
    String tryAgain(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        desk.tryAgain(new MessageId(id), viewer);
        next.addFlashAttribute("toast", "notification.toast.tryAgain");
        return "redirect:/outbox/" + id;
    }

    @PostMapping("/outbox/stop")
    @Needs(Permission.MAIL_STOP_ALL)
    String stop(Viewer viewer, RedirectAttributes next) {
        desk.stopAll(viewer);
        next.addFlashAttribute("toast", "notification.toast.stopped");
        return "redirect:/outbox";
    }

    @PostMapping("/outbox/stop/end")
    @Needs(Permission.MAIL_STOP_ALL)
    String allow(Viewer viewer, RedirectAttributes next) {
        desk.allow(viewer);
        next.addFlashAttribute("toast", "notification.toast.allowed");
        return "redirect:/outbox";
    }

    private static Pager pager(Show show, @Nullable Long before, List<OutboxRow> rows, List<OutboxRow> page) {
        var address = "/outbox?show=" + show;
        return new Pager(
                before == null ? null : address,
                rows.size() > page.size()
                        ? address + "&before=" + page.getLast().id().value()
                        : null);
    }
}
