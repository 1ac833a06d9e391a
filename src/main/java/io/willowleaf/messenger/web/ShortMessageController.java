package io.willowleaf.messenger.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.messenger.ShortMessageId;
import io.willowleaf.messenger.ShortMessageOutcome;
import io.willowleaf.messenger.ShortMessageRow;
import io.willowleaf.messenger.desk.ShortMessageDesk;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The short messages that came in, and what to do about those that no program could make anything of.
@Controller
class ShortMessageController {

    private static final int ROWS = 50;
    private static final int LONGEST_WORDS = 20_000;

    private final ShortMessageDesk messages;

    ShortMessageController(ShortMessageDesk messages) {
        this.messages = messages;
    }

    @GetMapping("/intake/messages")
    @Needs(Permission.MAIL_READ)
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer) {
        var rows = messages.list(waiting, before == null ? null : new ShortMessageId(before), ROWS + 1, viewer);
        var shown = rows.subList(0, Math.min(ROWS, rows.size()));
        var page = new ShortMessagesPage(shown, waiting, pager(waiting, before, rows, shown));
        return new ModelAndView("messenger/messages", Map.of("page", page));
    }

    @GetMapping("/intake/messages/{id}")
    @Needs(Permission.MAIL_READ)
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        var message = messages.read(new ShortMessageId(id), viewer);
        return page(
                new ShortMessagePage(message, message.text(), mayTake(message.row(), viewer), Problems.NONE),
                HttpStatus.OK);
    }

    /// The message as it came, for whoever has to find out what is wrong with it.
    @GetMapping("/intake/messages/{id}/raw")
    @Needs(Permission.CASE_RECEIVE)
    ResponseEntity<byte[]> download(@PathVariable long id, Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"message-" + id + ".json\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(messages.raw(new ShortMessageId(id), viewer));
    }

    @PostMapping("/intake/messages/{id}/reading")
    @Needs(Permission.CASE_RECEIVE)
    String readAgain(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        messages.read(new ShortMessageId(id), viewer);
        var outcome = messages.open(new ShortMessageId(id))
                .map(receipt -> receipt.outcome())
                .orElse(ShortMessageOutcome.HELD);
        next.addFlashAttribute("toast", "messenger.outcome." + outcome);
        return "redirect:/intake/messages/" + id;
    }

    @PostMapping("/intake/messages/{id}/complaint")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView take(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes next) {
        var problems = Problems.NONE.with(
                words.isBlank() || words.length() > LONGEST_WORDS, "words", "messenger.problem.words");
        if (!problems.none()) {
            var message = messages.read(new ShortMessageId(id), viewer);
            return page(
                    new ShortMessagePage(message, words, mayTake(message.row(), viewer), problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var number = messages.takeByHand(new ShortMessageId(id), words, viewer);
        next.addFlashAttribute("toast", "messenger.outcome.BY_HAND");
        next.addFlashAttribute("toastDetail", number);
        return new ModelAndView("redirect:/complaints/" + number);
    }

    private static boolean mayTake(ShortMessageRow row, Viewer viewer) {
        return row.waits() && viewer.may(Permission.CASE_RECEIVE);
    }

    private static ModelAndView page(ShortMessagePage page, HttpStatus status) {
        return new ModelAndView("messenger/message", Map.of("page", page), status);
    }

    private static Pager pager(
            boolean waiting, @Nullable Long before, List<ShortMessageRow> rows, List<ShortMessageRow> shown) {
        var address = "/intake/messages?waiting=" + waiting;
        return new Pager(
                before == null ? null : address,
                rows.size() > shown.size()
                        ? address + "&before=" + shown.getLast().id().value()
                        : null);
    }
}
