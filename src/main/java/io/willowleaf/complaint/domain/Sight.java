package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which complaints somebody may read: the one rule behind page, list, search, feed and export. Whom a complaint
/// is about and who told it as a colleague may not read it, whatever else holds; what was told in confidence is
/// for its owner and those who are entrusted with it.
public record Sight(
        Reach reach, Set<TeamId> teams, @Nullable StaffId self, boolean entrusted) {

    public static Sight of(Viewer viewer) {
        var self = viewer.actor().kind() == Actor.Kind.STAFF
                ? new StaffId(viewer.actor().id())
                : null;
        return new Sight(viewer.reach(Permission.CASE_READ), viewer.teams(), self, viewer.entrusted());
    }

    public boolean mayRead(Reachable what) {
        if (isKeptFrom(what)) {
            return false;
        }
        return switch (reach) {
            case ALL -> true;
            case TEAM -> teams.contains(what.team()) || what.owner().equals(self);
            case OWN -> what.owner().equals(self);
            case NONE -> false;
        };
    }

    private boolean isKeptFrom(Reachable what) {
        return (self != null && what.keptFrom().contains(self))
                || (what.isConfidential() && !entrusted && !what.owner().equals(self));
    }

    /// A filter that asks for somebody else's complaints may find nothing at all.
    public boolean canFind(QueueFilter filter) {
        return switch (reach) {
            case ALL, TEAM -> true;
            case OWN ->
                self != null && (filter.owner() == null || filter.owner().equals(self));
            case NONE -> false;
        };
    }
}
