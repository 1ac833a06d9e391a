package io.willowleaf.identity.domain;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.TokenCard;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// How the grants of several roles become those of one person, and the scopes of a token become grants.
public final class Grants {

    private static final Comparator<Grant> STRENGTH =
            Comparator.comparing(Grant::manner).thenComparing(Grant::reach);

    private Grants() {}

    /// The strongest manner wins, then the widest reach; hidden in part only if hidden in every role. No pair of manner
    /// and reach comes out that no role had: reading everywhere and writing in one team is not writing everywhere.
    public static Map<Permission, Grant> merged(Collection<Grant> grants) {
        var merged = new EnumMap<Permission, Grant>(Permission.class);
        for (var grant : grants) {
            if (grant.reach() != Reach.NONE) {
                merged.merge(grant.permission(), grant, Grants::both);
            }
        }
        return Map.copyOf(merged);
    }

    /// A token may do what its scopes name, everywhere, but never approve: that is for people.
    public static Map<Permission, Grant> ofScopes(Set<String> scopes, Collection<Grant> matrix) {
        var strongest = merged(matrix);
        var grants = new EnumMap<Permission, Grant>(Permission.class);
        for (var permission : Permission.values()) {
            var known = strongest.get(permission);
            if (known != null && scopes.contains(permission.code())) {
                var manner = known.manner() == Manner.APPROVE ? Manner.WRITE : known.manner();
                grants.put(permission, new Grant(permission, Reach.ALL, manner, !scopes.contains(TokenCard.PII)));
            }
        }
        return Map.copyOf(grants);
    }

    private static Grant both(Grant one, Grant other) {
        var stronger = STRENGTH.compare(one, other) >= 0 ? one : other;
        return new Grant(stronger.permission(), stronger.reach(), stronger.manner(), one.masked() && other.masked());
    }
}
