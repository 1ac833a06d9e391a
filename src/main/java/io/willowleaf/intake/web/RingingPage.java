package io.willowleaf.intake.web;

import io.willowleaf.intake.CallNow;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A call at the viewer's extension; the name is empty when nobody is known by that number.
public record RingingPage(CallNow call, String name, Instant now) {

    /// Seconds since it stands as it does.
    public long since() {
        return seconds(call.since());
    }

    /// Seconds of conversation so far.
    public @Nullable Long passed() {
        var from = call.answeredAt();
        return from == null ? null : seconds(from);
    }

    private long seconds(Instant from) {
        return Math.max(0, Duration.between(from, now).toSeconds());
    }
}
