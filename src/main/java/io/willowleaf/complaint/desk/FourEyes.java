package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ApprovalGround;
import io.willowleaf.complaint.ApprovalNeed;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.domain.Approval;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.WordLists;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Whether a decision of this officer needs a second pair of eyes. Where nobody holds the right to approve yet, it
/// needs none.
@Component
class FourEyes {

    private final WordLists lists;
    private final PeopleDesk people;
    private final ObjectProvider<ApprovalNeed> needs;

    FourEyes(WordLists lists, PeopleDesk people, ObjectProvider<ApprovalNeed> needs) {
        this.lists = lists;
        this.people = people;
        this.needs = needs;
    }

    Optional<ApprovalGround> findGround(Complaint complaint, Outcome outcome, Viewer viewer) {
        if (viewer.actor().kind() == Actor.Kind.SYSTEM || viewer.may(Permission.REPLY_SEND, Manner.APPROVE)) {
            return Optional.empty();
        }
        return Stream.concat(
                        needs.stream()
                                .flatMap(need ->
                                        need.findGround(complaint.heard().id(), outcome).stream()),
                        new Approval(complaint).findGround(outcome, declinesWithCare(complaint)).stream())
                .findFirst()
                .filter(_ -> somebodyApproves());
    }

    private boolean declinesWithCare(Complaint complaint) {
        var triage = complaint.beside().triage();
        return triage != null && lists.declinesWithCare().contains(triage.caseType());
    }

    private boolean somebodyApproves() {
        return Stream.of(Role.TEAM_LEAD, Role.BRANCH_MGR)
                .anyMatch(role -> !people.holding(role, null).isEmpty());
    }
}
