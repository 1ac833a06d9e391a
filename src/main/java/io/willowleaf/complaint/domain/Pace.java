package io.willowleaf.complaint.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long answers took lately.
public interface Pace {

    /// Received since that moment, the newest first: when, and when answered, if it was.
    List<Answered> since(Instant moment, int limit);

    record Answered(Instant receivedAt, @Nullable Instant answeredAt) {}
}
