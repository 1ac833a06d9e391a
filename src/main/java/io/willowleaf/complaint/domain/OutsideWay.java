package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.OutsideNow;
import io.willowleaf.complaint.OutsideResult;
import io.willowleaf.complaint.Verb;
import java.time.Instant;

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
