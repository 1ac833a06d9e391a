package io.willowleaf.protection;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a restriction, step by step; told carries the moment it ends by itself.
public record Turn(
        Kind kind, @Nullable String words, @Nullable Instant until, Actor by, Instant at) {

    public enum Kind {
        APPROVED,
        REFUSED,
        TOLD,
        APPEALED,
        UPHELD,
        KEPT,
        LIFTED
    }
}
