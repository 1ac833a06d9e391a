package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.workbench.desk.NoteDesk;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What is put into a text while it is written: a letter filled with what the complaint knows, or a colleague's name.
@Controller
class LetterController {

    private final ComplaintPages pages;
    private final NoteDesk notes;

    LetterController(ComplaintPages pages, NoteDesk notes) {
        this.pages = pages;
        this.notes = notes;
    }

    /// What only people know stays open as `{{…}}`; a text with that is not sent.
    @GetMapping("/complaints/{number}/letters/{letter}")
    @Needs(Permission.REPLY_SEND)
    ResponseEntity<String> show(@PathVariable String number, @PathVariable String letter, Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .body(pages.letter(new ComplaintNumber(number), letter, viewer));
    }

    @GetMapping("/complaints/{number}/colleagues")
    @Needs(Permission.CASE_WRITE)
    ModelAndView colleagues(@PathVariable String number, Viewer viewer) {
        return new ModelAndView(
                "workbench/colleagues", Map.of("page", notes.colleagues(new ComplaintNumber(number), viewer)));
    }
}
