package io.willowleaf.protection.domain;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose requests somebody may know of: their own, those of their teams, or all. Whoever sees people masked sees none.
public record Circle(
        boolean all, Set<TeamId> teams, @Nullable StaffId self) {

    /// For requests for protection.
    public static Circle of(Viewer viewer) {
        return of(viewer, Permission.PROTECTION_RAISE);
    }

    public static Circle of(Viewer viewer, Permission permission) {
        var self = viewer.actor().kind() == Actor.Kind.STAFF
                ? new StaffId(viewer.actor().id())
                : null;
        var grant = viewer.grants().get(permission);
        if (grant != null && grant.masked()) {
            return new Circle(false, Set.of(), null);
        }
        var reach = viewer.reach(permission);
        return switch (reach) {
            case ALL -> new Circle(true, Set.of(), self);
            case TEAM -> new Circle(false, viewer.teams(), self);
            case OWN -> new Circle(false, Set.of(), self);
            case NONE -> new Circle(false, Set.of(), null);
        };
    }

    /// Whether more than one's own may be in it.
    public boolean isWide() {
        return all || !teams.isEmpty();
    }

    public boolean holds(StaffId owner, TeamId team) {
        return all || teams.contains(team) || owner.equals(self);
    }
}
