package io.willowleaf.notification.domain;

import io.willowleaf.notification.Obstacle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Tries again after 1, 2, 4, 8, 16, 32 and 64 minutes; after the eighth try a person decides. A server that is away is
/// no fault of the letter: then it is tried every 64 minutes for three days. An address that the server does not know
/// will not be known in an hour either.
public final class RetryPolicy {

    public static final int TRIES = 8;

    private static final int TRIES_WHILE_AWAY = TRIES + 3 * 24 * 60 / 64;
    private static final int LONGEST = 6;

    private RetryPolicy() {}

    /// Empty when it was the last try.
    public static Optional<Instant> findNext(int attempt, Instant now) {
        return attempt >= TRIES ? Optional.empty() : Optional.of(now.plus(Duration.ofMinutes(1L << (attempt - 1))));
    }

    public static Optional<Instant> findNext(int attempt, Obstacle obstacle, Instant now) {
        if (obstacle == Obstacle.ADDRESS) {
            return Optional.empty();
        }
        return obstacle != Obstacle.CONNECT
                ? findNext(attempt, now)
                : attempt >= TRIES_WHILE_AWAY
                        ? Optional.empty()
                        : Optional.of(now.plus(Duration.ofMinutes(1L << Math.min(attempt - 1, LONGEST))));
    }
}
