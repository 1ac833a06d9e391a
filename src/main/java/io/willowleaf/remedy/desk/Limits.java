package io.willowleaf.remedy.desk;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.domain.Catalogue;
import io.willowleaf.starterkit.Bilingual;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds whose limit somebody acts under.
@Component
class Limits {

    /// Whoever holds none of the roles that may give something.
    private static final Limit NONE = new Limit(
            "NONE", new Bilingual("없음", "None"), Role.AGENT, Money.ZERO, Money.ZERO, Set.of(), Role.TEAM_LEAD);

    private final Catalogue catalogue;

    Limits(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Limit of(Viewer viewer) {
        return widest(catalogue.limits(self(viewer)), viewer);
    }

    static Limit widest(List<Limit> limits, Viewer viewer) {
        return limits.stream()
                .filter(limit -> viewer.roles().contains(limit.role()))
                .max(Comparator.comparingLong(limit -> limit.perCase().won()))
                .orElse(NONE);
    }

    static @Nullable StaffId self(Viewer viewer) {
        var actor = viewer.actor();
        return actor.kind() == Actor.Kind.STAFF ? new StaffId(actor.id()) : null;
    }
}
