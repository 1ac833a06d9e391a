package io.willowleaf.kernel;

import java.time.Instant;
import java.time.InstantSource;

/// The clock of the program. Inside [#at] it stands still at that moment, for this thread alone: that is how a past is
/// told. Only example data is told so.
public record ScopedClock(InstantSource real) implements InstantSource {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : real.instant();
    }

    public static void at(Instant moment, Runnable what) {
        ScopedValue.where(MOMENT, moment).run(what);
    }
}
