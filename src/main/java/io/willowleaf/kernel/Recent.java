package io.willowleaf.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A short list that every page needs and that hardly ever changes: read anew once it is a minute old, and while it is
/// empty.
public final class Recent<T> {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Seen<T>(List<T> list, Instant at) {}

    private final Supplier<List<T>> source;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Seen<T>> last = new AtomicReference<>();

    public Recent(Supplier<List<T>> source, InstantSource clock) {
        this.source = source;
        this.clock = clock instanceof ScopedClock scoped ? scoped.real() : clock;
    }

    public List<T> list() {
        var now = clock.instant();
        var seen = last.get();
        if (seen == null || seen.list().isEmpty() || isOld(seen.at(), now)) {
            seen = new Seen<>(List.copyOf(source.get()), now);
            last.set(seen);
        }
        return seen.list();
    }

    private static boolean isOld(Instant at, Instant now) {
        return now.isBefore(at) || Duration.between(at, now).compareTo(FRESH) > 0;
    }
}
