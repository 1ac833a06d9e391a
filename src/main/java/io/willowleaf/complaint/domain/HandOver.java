package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.Verb;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;

/// Somebody else goes on with a complaint, so that the customer never tells the story twice.
public record HandOver(Complaint complaint) {

    /// The customer waits whoever has it: the clock starts anew only for what came to the wrong team and was not
    /// spoken about yet.
    public ComplaintFact.Transfer to(
            StaffId officer, TeamId team, TransferGround ground, String handover, TransferClock clock) {
        complaint.allow(Verb.TRANSFER);
        Impartiality.check(complaint, officer);
        if (officer.equals(complaint.owner()) && team.equals(complaint.team())) {
            throw new NotPossible("complaint.refused.transfer_to_the_same");
        }
        if (clock == TransferClock.STARTS_ANEW
                && (ground != TransferGround.WRONG_TEAM
                        || complaint.beside().firstContactAt() != null
                        || team.equals(complaint.team()))) {
            throw new NotPossible("complaint.refused.clock_runs_on");
        }
        return new ComplaintFact.Transfer(officer, team, ground, handover, clock);
    }
}
