package io.willowleaf.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Tries again after 1, 2, 4, 8, 16, 32 and 64 minutes; after the eighth try a person decides.
public final class RetryPolicy {

    public static final int TRIES = 8;

    private RetryPolicy() {}

    /// Empty when it was the last try.
    public static Optional<Instant> findNext(int attempt, Instant now) {
        return attempt >= TRIES ? Optional.empty() : Optional.of(now.plus(Duration.ofMinutes(1L << (attempt - 1))));
    }
}
