package io.willowleaf.audit;

import java.util.List;

/// What checking the seals found: how many were looked at, over how many rows, and those that do not match.
public record SealCheck(int seals, long rows, List<Broken> broken) {

    public SealCheck {
        broken = List.copyOf(broken);
    }

    public boolean intact() {
        return broken.isEmpty();
    }

    public SealCheck and(SealCheck other) {
        var all = new java.util.ArrayList<>(broken);
        all.addAll(other.broken);
        return new SealCheck(seals + other.seals, rows + other.rows, all);
    }

    /// The rows of this chain after `after` up to `last` are not what was sealed.
    public record Broken(String chain, long after, long last) {}
}
