package io.willowleaf.kernel.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A deadline as it is shown: how much of its time is used (in percent), what working time is left, and why it rests.
/// `reason` is the calculation in words, shown on focus; for a paused clock whom we wait for.
public record Due(
        Kind kind,
        int used,
        Duration left,
        Instant at,
        @Nullable String reason) {

    /// `fine`, `soon`, `hot`, `late`, `paused` or `kept`, as its style is called.
    public String look() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public enum Kind {
        FINE,
        SOON,
        HOT,
        LATE,
        PAUSED,
        KEPT
    }

    /// A running clock: neutral to 50 % used, soon to 75, hot to 100, then late.
    public static Due running(int used, Duration left, Instant at, @Nullable String reason) {
        var kind = used >= 100 ? Kind.LATE : used >= 75 ? Kind.HOT : used >= 50 ? Kind.SOON : Kind.FINE;
        return new Due(kind, Math.clamp(used, 0, 100), left, at, reason);
    }

    public static Due paused(Instant at, String waitingFor) {
        return new Due(Kind.PAUSED, 0, Duration.ZERO, at, waitingFor);
    }

    /// Met, after so long.
    public static Due kept(Duration after, Instant at) {
        return new Due(Kind.KEPT, 100, after, at, null);
    }
}
