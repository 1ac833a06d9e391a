package io.willowleaf.messenger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the list of messages, its sender hidden in part. Without an outcome it waits to be read.
public record ShortMessageRow(
        ShortMessageId id,
        String door,
        Instant receivedAt,
        int size,
        String senderShown,
        @Nullable ShortMessageOutcome outcome,
        @Nullable String complaint) {

    /// Whether somebody has to look at it.
    public boolean waits() {
        return outcome == null || outcome.waits();
    }
}
