package io.willowleaf.kernel.statistics;

/// So many out of so many. Both numbers stay with it, so that the share can always be checked.
///
/// Errors: `of` below 1 or `hits` outside 0…`of` is an [IllegalArgumentException].
public record Proportion(long hits, long of) {

    public Proportion {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " out of " + of);
        }
    }

    /// From 0 to 1.
    public double value() {
        return (double) hits / of;
    }
}
