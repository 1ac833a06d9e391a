package io.willowleaf.kernel.log.jdbc;

import java.time.Duration;

/// How fast the dispatcher works.
///
/// @param round between two fences, and between two calls to the other nodes; five times as long while much is written
/// @param poll looks without having been called, as a safety net
/// @param patience before the first new try after a failure; doubles each time, up to a minute
record Pace(Duration round, Duration poll, Duration patience) {

    static final Pace USUAL = new Pace(Duration.ofMillis(20), Duration.ofSeconds(1), Duration.ofMillis(250));

    /// After so many tries a stream is parked.
    static final int TRIES = 8;

    static final int BATCH = 200;

    /// So many subscribers hear at the same time, each on a connection of the pool.
    static final int EARS = 3;

    /// A subscriber that cannot take more streams than this is broken itself and stops.
    static final int HELD_STREAMS = 100;

    Duration before(int tries) {
        var pause = patience.multipliedBy(1L << Math.min(tries, 20));
        return pause.compareTo(Duration.ofMinutes(1)) < 0 ? pause : Duration.ofMinutes(1);
    }
}
