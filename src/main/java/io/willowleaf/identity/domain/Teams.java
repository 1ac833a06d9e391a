package io.willowleaf.identity.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The organisation tree.
public interface Teams {

    /// Lets only one node at a time see whether there is anything yet.
    void lockForFirst();

    TeamId add(String name, Team.Kind kind, @Nullable TeamId parent);

    void change(TeamId team, String name, @Nullable StaffId lead, @Nullable StaffId dutyLead);

    Optional<Team> find(TeamId team);

    /// All of them, parents before children, by name.
    List<Team> list();

    /// The first one: where everything goes that nobody directs elsewhere.
    Optional<TeamId> findRoot();

    /// Who stands above the team, everybody once: its lead, duty lead and those who lead it by their role, then those
    /// of the teams above it, the nearest first, then management; only people who are still here.
    List<StaffId> above(TeamId team);

    /// The duty lead of the team, or its lead, or those of the teams above it; only people who are still here.
    Optional<StaffId> findDutyLead(TeamId team);
}
