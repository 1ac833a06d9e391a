package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.domain.Impartiality;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.desk.PeopleDesk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who stands above a team, by name: its lead, the leads and branch managers of the teams above it, then management.
@Component
class Superiors {

    private final PeopleDesk people;

    Superiors(PeopleDesk people) {
        this.people = people;
    }

    /// The nearest first, everybody once.
    List<StaffId> above(TeamId team) {
        SequencedSet<StaffId> found = new LinkedHashSet<>();
        for (var at = people.findTeam(team); at.isPresent(); at = parent(at.get())) {
            leads(at.get()).forEach(found::add);
        }
        people.holding(Role.EXEC, null).stream().map(StaffCard::id).forEach(found::add);
        return List.copyOf(found);
    }

    /// Nobody goes on with a complaint about himself: the nearest superior it is not about takes it.
    void takeFromTheAccused(Work work) {
        var complaint = work.complaint();
        if (new Impartiality(complaint).mustHandOver()) {
            var next = above(complaint.team()).stream()
                    .filter(one -> !complaint.accused().contains(one))
                    .findFirst()
                    .orElseThrow(() -> new NotPossible("complaint.refused.nobody_else"));
            work.transfer(next, complaint.team(), TransferGround.ACCUSED, "", TransferClock.RUNS_ON);
        }
    }

    private Optional<Team> parent(Team team) {
        return Optional.ofNullable(team.parent()).flatMap(people::findTeam);
    }

    private Stream<StaffId> leads(Team team) {
        var named = Stream.of(Optional.ofNullable(team.lead()), Optional.ofNullable(team.dutyLead()))
                .flatMap(Optional::stream);
        var holders = Stream.of(Role.TEAM_LEAD, Role.BRANCH_MGR)
                .flatMap(role -> people.holding(role, team.id()).stream())
                .map(StaffCard::id);
        return Stream.concat(named, holders);
    }
}
