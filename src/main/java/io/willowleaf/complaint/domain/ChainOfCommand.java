package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Verb;
import io.willowleaf.identity.StaffId;
import java.util.List;

/// Who looks after a complaint when the one who has it is not enough: the next superior by name, one rung at a time.
public record ChainOfCommand(Complaint complaint) {

    /// `superiors` from the team lead upwards; those it is kept from and those who have it already are passed over.
    /// What was told in confidence is handed over to one person instead of being shown to two.
    public ComplaintFact.Escalation up(List<StaffId> superiors, EscalationGround ground, String words) {
        complaint.allow(Verb.ESCALATE);
        if (complaint.isConfidential()) {
            throw new NotPossible("complaint.refused.confidential_up");
        }
        var now = complaint.beside().detour().superior();
        for (var rung = now == null ? 1 : now.rung() + 1; rung <= superiors.size(); rung++) {
            var superior = superiors.get(rung - 1);
            if (mayTakeIt(superior)) {
                return new ComplaintFact.Escalation(superior, rung, ground, words);
            }
        }
        throw new NotPossible("complaint.refused.nobody_above");
    }

    public ComplaintFact.EscalationEnd end(String words) {
        complaint.allow(Verb.END_ESCALATION);
        if (complaint.beside().detour().escalation() == null) {
            throw new NotPossible("complaint.refused.not_escalated");
        }
        return new ComplaintFact.EscalationEnd(words);
    }

    private boolean mayTakeIt(StaffId superior) {
        return !complaint.keptFrom().contains(superior) && !complaint.owner().equals(superior);
    }
}
