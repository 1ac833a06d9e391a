package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Delivery;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.workbench.domain.Dispatch;
import io.willowleaf.workbench.domain.Dispatches;
import io.willowleaf.workbench.domain.Drafts;
import io.willowleaf.workbench.domain.Macro;
import io.willowleaf.workbench.domain.Macros;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The two ways of a reply that was handed in: out to the customer, or back to whoever wrote it.
@Component
class Outgoing {

    private final ComplaintDesk complaints;
    private final Dispatches dispatches;
    private final Drafts drafts;
    private final Macros macros;
    private final InstantSource clock;

    Outgoing(ComplaintDesk complaints, Dispatches dispatches, Drafts drafts, Macros macros, InstantSource clock) {
        this.complaints = complaints;
        this.dispatches = dispatches;
        this.drafts = drafts;
        this.macros = macros;
        this.clock = clock;
    }

    Delivery say(
            ComplaintNumber number, Saying saying, @Nullable Outcome outcome, @Nullable String macro, Viewer viewer) {
        if (outcome != null) {
            return complaints.answer(number, saying, outcome, viewer);
        }
        complaints.reply(number, saying, viewer);
        if (macro != null) {
            macros.find(macro).ifPresent(known -> act(number, known, viewer));
        }
        return Delivery.SENT;
    }

    /// What a letter brings with it, in the language of whoever is promised something.
    private void act(ComplaintNumber number, Macro macro, Viewer viewer) {
        var file = complaints.find(number, Viewer.SYSTEM);
        var words = macro.words().in(file.heard().language());
        var until = clock.instant().plus(Duration.ofDays(macro.days()));
        switch (macro.act()) {
            case PROMISE -> complaints.promise(number, words, until, viewer);
            case WAIT_DEPARTMENT -> {
                if (file.beside().waiting() == null) {
                    complaints.await(number, WaitFor.DEPARTMENT, words, until, viewer);
                }
            }
        }
    }

    /// The words become a draft again, also where the complaint goes on if it was merged meanwhile.
    void giveBack(Dispatch held, Dispatches.End how, @Nullable String reason) {
        var now = clock.instant();
        drafts.keep(held.staff(), held.complaint(), "reply", draft(held), now);
        var merged = complaints
                .find(held.complaint(), Viewer.SYSTEM)
                .beside()
                .detour()
                .merged();
        if (merged != null) {
            drafts.carry(held.complaint(), merged.kept());
        }
        dispatches.end(held, how, reason, now);
    }

    private static Map<String, String> draft(Dispatch held) {
        var typed = new HashMap<String, String>();
        typed.put("words", held.words());
        if (held.template() != null) {
            typed.put("template", held.template());
        }
        if (held.macro() != null) {
            typed.put("macro", held.macro());
        }
        if (held.justification() != null) {
            typed.put("justification", held.justification().name());
        }
        return typed;
    }
}
