package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Verb;

/// A message that tells of something else becomes a complaint of its own.
public record Part(Complaint complaint, long message) {

    /// What the customer said there.
    public String words() {
        complaint.allow(Verb.SPLIT_OFF);
        if (isSplitOff()) {
            throw new NotPossible("complaint.refused.split_off_already");
        }
        return complaint.story().stream()
                .filter(told -> told.id() == message && told.fact() instanceof ComplaintFact.Addition)
                .map(told -> ((ComplaintFact.Addition) told.fact()).words())
                .findFirst()
                .orElseThrow(() -> new NotPossible("complaint.refused.no_such_message"));
    }

    public ComplaintFact.Offshoot becomes(Complaint other) {
        return new ComplaintFact.Offshoot(other.heard().id(), message);
    }

    /// The same from the side of the new one.
    public ComplaintFact.Origin from() {
        return new ComplaintFact.Origin(complaint.heard().id(), message);
    }

    private boolean isSplitOff() {
        return complaint.story().stream()
                .anyMatch(told ->
                        told.fact() instanceof ComplaintFact.Offshoot(var _, var earlier) && earlier == message);
    }
}
