package io.willowleaf.identity.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The organisation tree and the form that adds to it.
public record TeamsPage(List<Team> teams, Map<StaffId, StaffCard> people, String name, Problems problems) {

    public String nameOf(@Nullable StaffId staff) {
        var card = staff == null ? null : people.get(staff);
        return card == null ? "" : card.name();
    }

    public String nameOf(@Nullable TeamId parent) {
        return teams.stream()
                .filter(team -> team.id().equals(parent))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }
}
