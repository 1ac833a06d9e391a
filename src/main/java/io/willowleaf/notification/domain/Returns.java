package io.willowleaf.notification.domain;

import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.Return;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came back of letters that were sent.
public interface Returns {

    Optional<Sent> findSent(String fixedId);

    /// One that left by this door for short messages.
    Optional<Sent> findSent(String fixedId, String door);

    /// The same report again is the same; false then.
    boolean add(MessageId message, Return what, Instant now);

    /// A letter that was handed to the mail server.
    record Sent(MessageId id, String fixedId, @Nullable String about, String sealedTo) {}
}
