package io.willowleaf.intake.web;

import io.willowleaf.archive.desk.SafeDownload;
import io.willowleaf.archive.desk.ScanDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.identity.web.PagePolicy;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.MailRow;
import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.intake.desk.MailImportDesk;
import io.willowleaf.intake.desk.MailboxDesk;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The mails that were handed in, and what to do about those that no program could make anything of.
@Controller
class MailController {

    private static final int ROWS = 50;
    private static final int LONGEST_WORDS = 100_000;

    private final MailDesk mails;
    private final MailboxDesk boxes;
    private final MailImportDesk imports;
    private final ScanDesk scans;

    MailController(MailDesk mails, MailboxDesk boxes, MailImportDesk imports, ScanDesk scans) {
        this.imports = imports;
        this.scans = scans;
        this.mails = mails;
        this.boxes = boxes;
    }

    @GetMapping("/intake/mails")
    @Needs(Permission.MAIL_READ)
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer) {
        var rows = mails.list(waiting, before == null ? null : new MailId(before), ROWS + 1, viewer);
        var shown = rows.subList(0, Math.min(ROWS, rows.size()));
        var page = new MailsPage(shown, boxes.list(viewer), waiting, pager(waiting, before, rows, shown));
        return new ModelAndView("intake/mails", Map.of("page", page));
    }

    @GetMapping("/intake/mails/{id}")
    @Needs(Permission.MAIL_READ)
    ModelAndView show(@PathVariable long id, Viewer viewer, HttpServletResponse response) {
        var mail = mails.read(new MailId(id), viewer);
        if (mail.html()) {
            response.setHeader("Content-Security-Policy", PagePolicy.PAGE_WITH_FRAME);
        }
        var words = (mail.row().subject() + "\n\n" + mail.text()).strip();
        return page(new MailPage(mail, words, mayTake(mail.row(), viewer), Problems.NONE), HttpStatus.OK);
    }

    /// The mail as it came, for whoever has to find out what is wrong with it.
    @GetMapping("/intake/mails/{id}/raw")
    @Needs(Permission.CASE_RECEIVE)
    void download(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        var kept = mails.raw(new MailId(id), viewer);
        if (!viewer.may(Permission.HEALTH_DETAILS)) {
            scans.demandClean(kept.id());
        }
        try (var bytes = mails.open(kept.id())) {
            SafeDownload.headers(kept).forEach(response::setHeader);
            bytes.transferTo(response.getOutputStream());
        }
    }

    @PostMapping("/intake/mails/{id}/reading")
    @Needs(Permission.CASE_RECEIVE)
    String readAgain(@PathVariable long id, Viewer viewer, RedirectAttributes next) {
        mails.read(new MailId(id), viewer);
        var receipt = mails.open(new MailId(id));
        next.addFlashAttribute("toast", "intake.outcome." + receipt.outcome());
        return "redirect:/intake/mails/" + id;
    }

    @PostMapping("/intake/mails/{id}/complaint")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView take(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes next) {
        var problems = Problems.NONE
                .with(words.isBlank(), "words", "intake.problem.words_missing")
                .with(words.length() > LONGEST_WORDS, "words", "intake.problem.too_long", LONGEST_WORDS);
        if (!problems.none()) {
            var mail = mails.read(new MailId(id), viewer);
            return page(
                    new MailPage(mail, words, mayTake(mail.row(), viewer), problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var receipt = mails.takeByHand(new MailId(id), words, viewer);
        next.addFlashAttribute("toast", "intake.toast.received");
        next.addFlashAttribute("toastDetail", receipt.complaint());
        return new ModelAndView("redirect:/complaints/" + receipt.complaint());
    }

    /// Mails of the past, one or a whole mailbox file.
    @PostMapping("/intake/mails/import")
    @Needs(Permission.IMPORT_RUN)
    String takePast(
            @RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer, RedirectAttributes next)
            throws IOException {
        if (file != null && !file.isEmpty()) {
            try (var in = file.getInputStream()) {
                imports.take(in, viewer);
            }
            next.addFlashAttribute("toast", "intake.toast.imported");
        }
        return "redirect:/intake/mails";
    }

    private static boolean mayTake(MailRow row, Viewer viewer) {
        return row.complaint() == null && viewer.may(Permission.CASE_RECEIVE);
    }

    private static ModelAndView page(MailPage page, HttpStatus status) {
        return new ModelAndView("intake/mail", Map.of("page", page), status);
    }

    private static Pager pager(boolean waiting, @Nullable Long before, List<MailRow> rows, List<MailRow> shown) {
        var address = "/intake/mails?waiting=" + waiting;
        return new Pager(
                before == null ? null : address,
                rows.size() > shown.size()
                        ? address + "&before=" + shown.getLast().id().value()
                        : null);
    }
}
