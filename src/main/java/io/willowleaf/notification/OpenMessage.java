package io.willowleaf.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message with its words and every try to send it.
public record OpenMessage(OutboxRow row, String text, String fixedId, List<Try> tries) {

    public OpenMessage {
        tries = List.copyOf(tries);
    }

    /// One try, what stood in its way, if anything, and what the mail server said about it.
    public record Try(
            int number,
            Instant at,
            @Nullable Obstacle obstacle,
            @Nullable String said) {}
}
