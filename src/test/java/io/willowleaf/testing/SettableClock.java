package io.willowleaf.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it. It begins on Tuesday, 1 September 2026, 10:00 in Seoul.
public final class SettableClock implements InstantSource {

    public static final Instant START = Instant.parse("2026-09-01T01:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    @Override
    public Instant instant() {
        return now.get();
    }

    public void set(Instant to) {
        now.set(to);
    }

    public void set(String to) {
        set(Instant.parse(to));
    }

    public void forward(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    public void reset() {
        set(START);
    }
}
