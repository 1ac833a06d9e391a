package io.willowleaf.kernel.log.jdbc;

import java.time.Duration;

/// How long the dispatcher rests. What comes alone is heard at once; where much comes, more of it is heard together,
/// since each batch costs its own transaction.
final class Tempo {

    /// Transactions a second.
    private static final double MUCH = 40;

    private static final int LONGER = 5;

    private double perSecond;
    private long last;

    Tempo(long now) {
        this.last = now;
    }

    /// So many transactions were written since this was asked last; one second ago counts for a third of now.
    Duration rest(Duration usual, int written, long now) {
        perSecond = perSecond * Math.exp((last - now) / 1e9) + written;
        last = now;
        return perSecond > MUCH ? usual.multipliedBy(LONGER) : usual;
    }
}
