package io.willowleaf.remedy.jdbc;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The condition that keeps rows with a team within the reach of a permission.
final class Sight {

    static final String WHERE_OWNER = "(:all or team in (:teams) or owner = :self)";
    static final String WHERE_GIVER = "(:all or team in (:teams) or granted_by = :actor)";

    private static final List<Long> NOBODY = List.of(-1L);

    private Sight() {}

    static Map<String, Object> of(Viewer viewer, Permission permission) {
        var reach = viewer.reach(permission);
        var teams =
                reach == Reach.TEAM ? viewer.teams().stream().map(TeamId::value).toList() : NOBODY;
        var values = new HashMap<String, Object>();
        values.put("all", reach == Reach.ALL);
        values.put("teams", teams.isEmpty() ? NOBODY : teams);
        values.put("self", reach == Reach.NONE ? -1L : viewer.actor().id());
        values.put("actor", reach == Reach.NONE ? "nobody" : viewer.actor().toString());
        return values;
    }
}
