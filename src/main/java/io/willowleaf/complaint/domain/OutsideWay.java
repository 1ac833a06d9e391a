package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.OutsideNow;
import io.willowleaf.complaint.OutsideResult;
import io.willowleaf.complaint.Verb;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer who does not agree may go to a body outside, and what it decides is part of the complaint.
public record OutsideWay(Complaint complaint) {

    public ComplaintFact.OutsideCase begin(String body, String reference, Instant due, Instant now) {
        complaint.allow(Verb.GO_OUTSIDE);
        if (!due.isAfter(now)) {
            throw new NotPossible("complaint.refused.outside_due_in_the_past");
        }
        var twice = complaint.beside().detour().outside().stream()
                .anyMatch(each -> each.isOpen() && each.body().equals(body));
        if (twice) {
            throw new NotPossible("complaint.refused.outside_already");
        }
        return new ComplaintFact.OutsideCase(body, reference, due);
    }

    /// It comes to us from a body outside, once.
    public ComplaintFact.TakenOver takeOver(String body, String reference, Instant handedAt, @Nullable Instant due) {
        if (complaint.beside().detour().handed() != null) {
            throw new NotPossible("complaint.refused.taken_over_already");
        }
        return new ComplaintFact.TakenOver(body, reference, handedAt, due);
    }

    public ComplaintFact.BodyInformed inform(String words) {
        complaint.allow(Verb.INFORM_BODY);
        var handed = complaint.beside().detour().handed();
        if (handed == null) {
            throw new NotPossible("complaint.refused.no_body");
        }
        return new ComplaintFact.BodyInformed(handed.id(), words);
    }

    public ComplaintFact.OutsideOutcome hear(long outside, OutsideResult result, String words) {
        complaint.allow(Verb.HEAR_FROM_OUTSIDE);
        var open = complaint.beside().detour().outside().stream()
                .filter(OutsideNow::isOpen)
                .anyMatch(each -> each.id() == outside);
        if (!open) {
            throw new NotPossible("complaint.refused.not_outside");
        }
        return new ComplaintFact.OutsideOutcome(outside, result, words);
    }
}
