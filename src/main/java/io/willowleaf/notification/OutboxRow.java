package io.willowleaf.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the outbox, its address hidden in part. Without a `door` it is a mail.
public record OutboxRow(
        MessageId id,
        String toShown,
        String subject,
        Purpose purpose,
        @Nullable String about,
        Instant writtenAt,
        int tries,
        @Nullable Instant sentAt,
        @Nullable Instant nextTryAt,
        @Nullable Bounce bounce,
        Delivery delivery,
        @Nullable String door) {}
