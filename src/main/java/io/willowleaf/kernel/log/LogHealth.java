package io.willowleaf.kernel.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the log does at this moment: who is behind, what is held back, and what holds everybody up.
///
/// @param oldestWriter how long the oldest writing transaction runs; nobody hears anything newer before it ends
public record LogHealth(
        long lastPosition, Duration oldestWriter, List<Standing> subscribers, List<HeldStream> heldStreams) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// How far one subscriber is.
    ///
    /// @param behind events not yet heard, counted up to 10,000
    /// @param oldestUnheard how long the oldest of them has waited
    public record Standing(
            String subscriber,
            long position,
            long behind,
            Duration oldestUnheard,
            @Nullable String trouble) {}

    /// A stream one subscriber could not take; the others of its events go on.
    ///
    /// @param revision the first one that was not heard
    /// @param parked given up until somebody asks to try again
    public record HeldStream(
            String subscriber,
            String stream,
            long revision,
            int tries,
            boolean parked,
            String trouble,
            Instant since) {}

    public Duration oldestUnheard() {
        return subscribers.stream()
                .map(Standing::oldestUnheard)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    public long parked() {
        return heldStreams.stream().filter(HeldStream::parked).count();
    }

    /// Nobody waits longer than a minute.
    public boolean well() {
        return oldestUnheard().compareTo(PATIENCE) < 0;
    }
}
