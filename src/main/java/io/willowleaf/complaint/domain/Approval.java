package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ApprovalGround;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.domain.Standing.Answered;
import io.willowleaf.kernel.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Some decisions are looked at by a second person before they go out; never by the one who drafted them.
public record Approval(Complaint complaint) {

    /// Why this decision needs a second pair of eyes, as far as the complaint itself says.
    public Optional<ApprovalGround> findGround(Outcome outcome, boolean declinesWithCare) {
        if (complaint.beside().disputed()) {
            return Optional.of(ApprovalGround.DISPUTED);
        }
        return declinesWithCare && outcome == Outcome.DECLINED ? Optional.of(ApprovalGround.ADVERSE) : Optional.empty();
    }

    public ComplaintFact.ApprovalRequest ask(Saying saying, Outcome outcome, ApprovalGround ground) {
        complaint.allow(Verb.ASK_APPROVAL);
        if (complaint.beside().detour().approval() != null) {
            throw new NotPossible("complaint.refused.approval_asked_already");
        }
        if (complaint.standing() instanceof Answered && !complaint.beside().disputed()) {
            throw new NotPossible("complaint.refused.answered_already");
        }
        return new ComplaintFact.ApprovalRequest(
                saying.words(), outcome, saying.template(), saying.justification(), ground);
    }

    public ComplaintFact.ApprovalGrant grant(Actor by) {
        complaint.allow(Verb.APPROVE);
        return new ComplaintFact.ApprovalGrant(open(by).id());
    }

    public ComplaintFact.ApprovalReturn giveBack(String words, Actor by) {
        complaint.allow(Verb.RETURN_DRAFT);
        return new ComplaintFact.ApprovalReturn(open(by).id(), words);
    }

    private Told open(Actor by) {
        @Nullable Told asked = complaint.beside().detour().approval();
        if (asked == null) {
            throw new NotPossible("complaint.refused.no_approval_asked");
        }
        if (asked.by().equals(by)) {
            throw new NotPossible("complaint.refused.own_draft");
        }
        return asked;
    }
}
