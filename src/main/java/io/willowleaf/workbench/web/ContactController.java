package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.workbench.desk.CallDesk;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes down that we spoke with the customer, and how they feel.
@Controller
class ContactController {

    private final Acts acts;
    private final CallDesk calls;
    private final ComplaintDesk desk;

    ContactController(Acts acts, CallDesk calls, ComplaintDesk desk) {
        this.acts = acts;
        this.calls = calls;
        this.desk = desk;
    }

    @PostMapping("/complaints/{number}/contact")
    @Needs(Permission.CASE_WRITE)
    ModelAndView contact(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "contact", values);
        var channel = filled.text("channel");
        var emotion = filled.emotion("emotion");
        return acts.take(
                filled, "clock", viewer, next, () -> calls.firstContact(filled.number(), channel, emotion, viewer));
    }

    /// A call: what was said, and the feeling at its end.
    @PostMapping("/complaints/{number}/calls")
    @Needs(Permission.CASE_WRITE)
    ModelAndView call(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "call", values);
        var channel = Objects.requireNonNullElse(filled.maybe("channel"), "PHONE_IN");
        var words = filled.text("call");
        var first = filled.emotion("feelingFirst");
        var emotion = filled.emotion("feeling");
        return acts.take(
                filled,
                "timeline",
                viewer,
                next,
                () -> calls.spoke(filled.number(), channel, words, first, emotion, viewer));
    }

    @PostMapping("/complaints/{number}/emotion")
    @Needs(Permission.CASE_WRITE)
    ModelAndView emotion(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "emotion", values);
        var emotion = Objects.requireNonNullElse(filled.emotion("emotion"), Emotion.CALM);
        return acts.take(filled, "emotion", viewer, next, () -> desk.noteEmotion(filled.number(), emotion, viewer));
    }
}
