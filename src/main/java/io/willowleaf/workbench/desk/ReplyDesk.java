package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.Justification;
import io.willowleaf.guidance.Readiness;
import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends words to a customer once the coach lets them go.
@Service
@Transactional
public class ReplyDesk {

    private final ComplaintDesk complaints;
    private final PhraseCoach coach;

    ReplyDesk(ComplaintDesk complaints, PhraseCoach coach) {
        this.complaints = complaints;
        this.coach = coach;
    }

    /// Without an outcome it is a word on the way, with one the decision. Nothing is sent unless the answer may send.
    public Readiness send(
            ComplaintNumber number,
            String words,
            @Nullable Outcome outcome,
            @Nullable String template,
            @Nullable Justification justification,
            Viewer viewer) {
        var ready = coach.look(words, justification);
        if (!ready.maySend()) {
            return ready;
        }
        if (outcome == null) {
            complaints.reply(number, words, template, viewer);
        } else {
            complaints.answer(number, words, outcome, template, viewer);
        }
        if (ready.justification() != null) {
            coach.sent(complaints.find(number, viewer).heard().id(), ready, viewer.actor());
        }
        return ready;
    }
}
