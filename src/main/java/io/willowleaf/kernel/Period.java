package io.willowleaf.kernel;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time, its end not included.
public record Period(Instant from, Instant until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
