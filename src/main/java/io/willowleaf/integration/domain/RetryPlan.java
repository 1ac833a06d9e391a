package io.willowleaf.integration.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Tries again after 10 seconds, then ever more rarely up to every four hours, for three days after the first try; then
/// a person decides.
public final class RetryPlan {

    public static final Duration PATIENCE = Duration.ofDays(3);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));

    private RetryPlan() {}

    /// When to try next after so many tries failed, the first of them at that time. Empty when it was the last.
    public static Optional<Instant> findNext(int failed, Instant first, Instant now) {
        var end = first.plus(PATIENCE);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        var next = now.plus(PAUSES.get(Math.clamp(failed - 1, 0, PAUSES.size() - 1)));
        return Optional.of(next.isBefore(end) ? next : end);
    }
}
