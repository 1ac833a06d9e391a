package io.willowleaf.search.domain;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where somebody may look. It only chooses where the index is read: what is shown is asked of the complaints again,
/// with the one rule everything else asks.
public record Scope(
        Reach reach, Set<TeamId> teams, @Nullable StaffId self, boolean entrusted) {

    public Scope {
        teams = Set.copyOf(teams);
    }

    public static Scope of(Viewer viewer) {
        var self = viewer.actor().kind() == Actor.Kind.STAFF
                ? new StaffId(viewer.actor().id())
                : null;
        return new Scope(viewer.reach(Permission.CASE_READ), viewer.teams(), self, viewer.entrusted());
    }
}
