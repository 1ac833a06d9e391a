package io.willowleaf.intake;

import io.willowleaf.kernel.Period;
import java.time.Instant;
import java.util.List;

/// A call nobody but whoever took it tells about: when the page was opened, and when the customer had to wait.
public record Conversation(String key, CallDirection direction, Instant from, List<Period> holds) {

    public Conversation {
        holds = List.copyOf(holds);
    }
}
