package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.domain.Impartiality;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.desk.PeopleDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who stands above a team, by name, and takes over from whom a complaint is about.
@Component
class Superiors {

    private final PeopleDesk people;

    Superiors(PeopleDesk people) {
        this.people = people;
    }

    List<StaffId> above(TeamId team) {
        return people.above(team);
    }

    /// Nobody goes on with a complaint about himself: the nearest superior it is not about takes it.
    void takeFromTheAccused(Work work) {
        var complaint = work.complaint();
        if (new Impartiality(complaint).mustHandOver()) {
            var next = above(complaint.team()).stream()
                    .filter(one -> !complaint.keptFrom().contains(one))
                    .findFirst()
                    .orElseThrow(() -> new NotPossible("complaint.refused.nobody_else"));
            work.transfer(next, complaint.team(), TransferGround.ACCUSED, "", TransferClock.RUNS_ON);
        }
    }
}
