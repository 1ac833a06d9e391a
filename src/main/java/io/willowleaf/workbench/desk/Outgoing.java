package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Delivery;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.workbench.domain.Dispatch;
import io.willowleaf.workbench.domain.Dispatches;
import io.willowleaf.workbench.domain.Drafts;
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
    private final InstantSource clock;

    Outgoing(ComplaintDesk complaints, Dispatches dispatches, Drafts drafts, InstantSource clock) {
        this.complaints = complaints;
        this.dispatches = dispatches;
        this.drafts = drafts;
        this.clock = clock;
    }

    Delivery say(ComplaintNumber number, Saying saying, @Nullable Outcome outcome, Viewer viewer) {
        if (outcome != null) {
            return complaints.answer(number, saying, outcome, viewer);
        }
        complaints.reply(number, saying, viewer);
        return Delivery.SENT;
    }

    /// The words become a draft again.
    void giveBack(Dispatch held, Dispatches.End how, @Nullable String reason) {
        var now = clock.instant();
        drafts.keep(held.staff(), held.complaint(), "reply", draft(held), now);
        dispatches.end(held, how, reason, now);
    }

    private static Map<String, String> draft(Dispatch held) {
        var typed = new HashMap<String, String>();
        typed.put("words", held.words());
        if (held.template() != null) {
            typed.put("template", held.template());
        }
        if (held.justification() != null) {
            typed.put("justification", held.justification().name());
        }
        return typed;
    }
}
