package io.willowleaf.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A waiting number, when it was drawn, how many still wait before it, and the counter it was called to last.
public record Ticket(
        long id,
        int number,
        Instant drawnAt,
        int before,
        @Nullable String counter,
        @Nullable Instant calledAt) {

    public boolean isCalled() {
        return counter != null;
    }
}
