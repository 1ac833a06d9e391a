package io.willowleaf.identity;

import io.willowleaf.kernel.Actor;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Who is looking and acting now: a signed-in person, or a program with a token, with what they may do. Read afresh for
/// every request.
public record Viewer(Actor actor, String name, Set<Role> roles, Set<TeamId> teams, Map<Permission, Grant> grants) {

    /// The system itself, for jobs and for loading demo data.
    public static final Viewer SYSTEM = new Viewer(Actor.SYSTEM, "system", Set.of(), Set.of(), Map.of());

    public boolean may(Permission permission) {
        return reach(permission) != Reach.NONE;
    }

    public boolean may(Permission permission, Manner atLeast) {
        var grant = grants.get(permission);
        return actor.kind() == Actor.Kind.SYSTEM
                || (grant != null
                        && grant.reach() != Reach.NONE
                        && grant.manner().compareTo(atLeast) >= 0);
    }

    public Reach reach(Permission permission) {
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return Reach.ALL;
        }
        var grant = grants.get(permission);
        return grant == null ? Reach.NONE : grant.reach();
    }

    /// Whether personal data is shown hidden in part.
    public boolean masked() {
        var grant = grants.get(Permission.CASE_READ);
        return actor.kind() != Actor.Kind.SYSTEM && (grant == null || grant.masked());
    }

    /// The same, with all personal data hidden in part.
    public Viewer hidden() {
        var hidden = new EnumMap<Permission, Grant>(Permission.class);
        grants.forEach((permission, grant) ->
                hidden.put(permission, new Grant(permission, grant.reach(), grant.manner(), true)));
        return new Viewer(actor, name, roles, teams, Map.copyOf(hidden));
    }

    /// Whether this is somebody whom confidences are told: one of us, never a program with a token.
    public boolean entrusted() {
        return actor.kind() != Actor.Kind.TOKEN && reach(Permission.CASE_CONFIDENTIAL) == Reach.ALL;
    }

    /// Whether somebody who is entrusted with confidences may give this one to another person.
    public boolean mayHandOn(Reachable what) {
        return what.isConfidential()
                && may(Permission.CASE_CONFIDENTIAL, what)
                && may(Permission.CASE_CONFIDENTIAL, Manner.WRITE);
    }

    /// Whether the permission covers something of this owner and team. Nothing covers what is kept from somebody.
    public boolean may(Permission permission, Reachable what) {
        return !isKeptFromMe(what)
                && switch (reach(permission)) {
                    case ALL -> true;
                    case TEAM -> teams.contains(what.team()) || isMine(what);
                    case OWN -> isMine(what);
                    case NONE -> false;
                };
    }

    private boolean isKeptFromMe(Reachable what) {
        return (actor.kind() == Actor.Kind.STAFF && what.keptFrom().contains(new StaffId(actor.id())))
                || (what.isConfidential() && !entrusted() && !isMine(what));
    }

    private boolean isMine(Reachable what) {
        return actor.kind() == Actor.Kind.STAFF && actor.id() == what.owner().value();
    }
}
