package io.willowleaf.cause.domain;

import io.willowleaf.kernel.statistics.Proportion;
import io.willowleaf.kernel.statistics.WilsonInterval;

/// How a count moved from one period to the next of the same length. Two counts of equal exposure differ when the 95 %
/// interval of `now / (now + before)` leaves out one half.
/// Source: J. Przyborowski, H. Wileński, Biometrika 31 (1940) 313–323, with the score interval.
public record Change(long now, long before) {

    /// Fewer than that together say nothing.
    static final long FEWEST = 10;

    public boolean isTooFew() {
        return now + before < FEWEST;
    }

    public boolean isCertain() {
        return !isTooFew()
                && !WilsonInterval.of(new Proportion(now, now + before)).contains(.5);
    }

    /// From -1; 0 when there was nothing before.
    public double share() {
        return before == 0 ? 0 : (double) now / before - 1;
    }

    public boolean isMore() {
        return now > before;
    }
}
