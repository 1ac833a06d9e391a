package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.domain.Standing.Ended;
import java.time.Duration;
import java.time.Instant;

/// Two complaints of one customer about the same thing go on as one, until somebody splits them again.
public record Union(Complaint complaint) {

    /// How long a merger can be undone.
    public static final Duration REVERSIBLE = Duration.ofDays(30);

    /// Nothing is moved or copied: what this one has is seen from the other, and is here again once they are split.
    public ComplaintFact.Merger into(Complaint kept, String ground) {
        complaint.allow(Verb.MERGE);
        if (kept.heard().id().equals(complaint.heard().id())) {
            throw new NotPossible("complaint.refused.merge_with_itself");
        }
        if (!complaint.beside().detour().absorbed().isEmpty()) {
            throw new NotPossible("complaint.refused.merge_nested");
        }
        var mine = complaint.heard().customer();
        var theirs = kept.heard().customer();
        if (mine != null && theirs != null && !mine.equals(theirs)) {
            throw new NotPossible("complaint.refused.merge_other_customer");
        }
        if (!kept.keptFrom().containsAll(complaint.keptFrom())) {
            throw new NotPossible("complaint.refused.merge_accused");
        }
        return new ComplaintFact.Merger(kept.heard().id(), ground);
    }

    public ComplaintFact.Absorption absorb(Complaint other) {
        complaint.allow(Verb.ABSORB);
        return new ComplaintFact.Absorption(other.heard().id());
    }

    public ComplaintFact.Split split(String ground, Instant now) {
        complaint.allow(Verb.SPLIT);
        if (!(complaint.standing() instanceof Ended(var kind, var _, var at)) || kind != EndKind.MERGED) {
            throw new NotPossible("complaint.refused.not_merged");
        }
        if (at.plus(REVERSIBLE).isBefore(now)) {
            throw new NotPossible("complaint.refused.merged_too_long");
        }
        return new ComplaintFact.Split(ground);
    }

    public ComplaintFact.Release release(Complaint other) {
        complaint.allow(Verb.RELEASE);
        return new ComplaintFact.Release(other.heard().id());
    }
}
