package io.willowleaf.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mail on a mail server: what it is called there (its UID or UIDL), its length and when it arrived.
public record Remote(
        String key, long uid, long size, @Nullable Instant arrivedAt) {}
