package io.willowleaf.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An offer to talk in the quiet room: for which number, and what came of it so far.
public record QuietTalk(
        long id,
        @Nullable Integer number,
        Instant offeredAt,
        @Nullable Instant startedAt,
        @Nullable Instant declinedAt,
        @Nullable Instant endedAt) {

    public boolean isOffered() {
        return startedAt == null && declinedAt == null;
    }

    public boolean isGoingOn() {
        return startedAt != null && endedAt == null;
    }

    public boolean isOpen() {
        return isOffered() || isGoingOn();
    }
}
