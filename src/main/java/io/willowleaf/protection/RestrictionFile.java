package io.willowleaf.protection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A restriction as a page shows it: where it stands, what the viewer may do next, and the letter the customer gets
/// where we cannot write to them ourselves.
public record RestrictionFile(
        Restriction restriction,
        Restriction.State state,
        Set<Turn.Kind> next,
        @Nullable String letter,
        Instant now) {

    public boolean may(Turn.Kind kind) {
        return next.contains(kind);
    }

    public List<Turn> turns() {
        return restriction.turns();
    }
}
