package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Verb;
import io.willowleaf.identity.StaffId;

/// Nobody handles a complaint about himself, nor one that he told us as a colleague.
public record Impartiality(Complaint complaint) {

    public ComplaintFact.Accusation accuse(StaffId one) {
        complaint.allow(Verb.ACCUSE);
        if (complaint.accused().contains(one)) {
            throw new NotPossible("complaint.refused.accused_already");
        }
        return new ComplaintFact.Accusation(one);
    }

    public ComplaintFact.AccusationLifted lift(StaffId one, String ground) {
        complaint.allow(Verb.LIFT_ACCUSATION);
        if (!complaint.accused().contains(one)) {
            throw new NotPossible("complaint.refused.not_accused");
        }
        return new ComplaintFact.AccusationLifted(one, ground);
    }

    public boolean mustHandOver() {
        return complaint.keptFrom().contains(complaint.owner());
    }

    static void check(Complaint complaint, StaffId officer) {
        if (complaint.accused().contains(officer)) {
            throw new NotPossible("complaint.refused.accused");
        }
        if (complaint.keptFrom().contains(officer)) {
            throw new NotPossible("complaint.refused.reporter");
        }
    }
}
