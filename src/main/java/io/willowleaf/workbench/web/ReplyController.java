package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Justification;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.guidance.Heeded;
import io.willowleaf.guidance.Hint;
import io.willowleaf.guidance.NotPossible;
import io.willowleaf.guidance.desk.DraftDesk;
import io.willowleaf.guidance.desk.HintDesk;
import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.workbench.desk.DispatchDesk;
import io.willowleaf.workbench.desk.DispatchDesk.Handed;
import io.willowleaf.workbench.desk.NoteDesk;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What goes out to the customer, and what stays with us.
@Controller
class ReplyController {

    private static final int LONGEST_TICKET = 80;

    private final Acts acts;
    private final PhraseCoach coach;
    private final DraftDesk drafts;
    private final HintDesk hints;
    private final NoteDesk notes;
    private final DispatchDesk dispatches;
    private final Duration hold;

    ReplyController(
            Acts acts,
            PhraseCoach coach,
            DraftDesk drafts,
            HintDesk hints,
            NoteDesk notes,
            DispatchDesk dispatches,
            Settings settings) {
        this.acts = acts;
        this.coach = coach;
        this.drafts = drafts;
        this.hints = hints;
        this.notes = notes;
        this.dispatches = dispatches;
        hold = settings.undoSend();
    }

    /// Without an outcome it is a word on the way, with one the decision. `accept` is the place of a hint whose kinder
    /// sentence is taken; then nothing is sent yet.
    @PostMapping("/complaints/{number}/replies")
    @Needs(Permission.REPLY_SEND)
    ModelAndView reply(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "reply", values);
        var words = filled.any("words");
        if (!filled.any("accept").isEmpty()) {
            return kinder(filled, words, values, viewer);
        }
        var late = acts.late(filled, viewer);
        if (late != null) {
            return late;
        }
        filled.text("words");
        if (!filled.problems().none()) {
            return acts.again(filled, filled.typed(), viewer);
        }
        var justification = filled.find("justification", Justification.class);
        var outcome = filled.find("outcome", Outcome.class);
        var saying = new Saying(words, filled.maybe("template"), justification);
        try {
            var handed = dispatches.hand(
                    filled.number(), saying, outcome, filled.maybe("macro"), ticket(filled), hold, viewer);
            acts.handedIn(filled, viewer);
            hints.handedIn(filled.number(), saying, heeded(filled), viewer);
            var waits = handed == Handed.WAITS_FOR_APPROVAL;
            var back = acts.back(filled, waits ? "dispute" : "timeline", next);
            if (handed != Handed.SENT) {
                next.addFlashAttribute("toast", waits ? "workbench.toast.approvalAsked" : "workbench.toast.handed");
            }
            return back;
        } catch (NotPossible stopped) {
            return acts.again(
                    filled,
                    filled.typed().heard(coach.look(drafts.of(filled.number(), words, outcome, viewer), justification)),
                    viewer);
        } catch (Refusal refused) {
            return acts.again(
                    filled, filled.typed(refused.key(), refused.details().toArray()), viewer);
        }
    }

    /// For us only.
    @PostMapping("/complaints/{number}/notes")
    @Needs(Permission.CASE_WRITE)
    ModelAndView note(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            Viewer viewer,
            RedirectAttributes next) {
        var filled = acts.filled(number, "note", values);
        var note = filled.text("note");
        return acts.take(filled, "timeline", viewer, next, () -> notes.note(filled.number(), note, viewer));
    }

    /// Without one the form cannot be told from another of the same words.
    private static String ticket(Filled filled) {
        var drawn = filled.any("ticket");
        return drawn.isEmpty()
                ? UUID.randomUUID().toString()
                : drawn.substring(0, Math.min(LONGEST_TICKET, drawn.length()));
    }

    private static Heeded heeded(Filled filled) {
        return Heeded.of(filled.any("hints-offered"), filled.any("hints-taken"));
    }

    private ModelAndView kinder(Filled filled, String words, Map<String, String> values, Viewer viewer) {
        var place = filled.any("accept");
        var taken = coach.check(words).stream()
                .filter(hint -> hint.insertable() && place.equals(String.valueOf(hint.start())))
                .findFirst();
        var changed = taken.map(hint -> replaced(words, hint)).orElse(words);
        var again = new HashMap<>(values);
        taken.ifPresent(hint -> again.merge("hints-taken", hint.code(), (before, code) -> before + " " + code));
        again.put("words", changed);
        return acts.again(filled, Typed.of("reply", again, Problems.NONE).heard(coach.look(changed, null)), viewer);
    }

    /// In the language of the text, which the phrases are written in.
    private static String replaced(String words, Hint hint) {
        return words.substring(0, hint.start()) + hint.kinder().ko() + words.substring(hint.end());
    }
}
