package io.willowleaf.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A body outside that handed a complaint over to us: its number, when it did, by when it wants an answer, and since
/// when it has one.
public record Handed(
        long id,
        String body,
        String reference,
        Instant at,
        @Nullable Instant due,
        @Nullable Instant informedAt) {}
