package io.willowleaf.messenger.domain;

import io.willowleaf.kernel.Actor;
import io.willowleaf.messenger.DoorId;
import io.willowleaf.messenger.ShortMessageId;
import io.willowleaf.messenger.ShortMessageOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The messages that were handed in, and what became of each.
public interface ShortMessages {

    /// The message with these bytes; the same bytes through the same door are one message.
    ShortMessageId keep(DoorId door, String sealedRaw, int size, String mark, Instant now);

    /// Nobody else works on this until the transaction ends.
    void hold(String what);

    Optional<Stored> find(ShortMessageId id);

    void read(ShortMessageId id, String sealedSender, String senderMark, Instant now);

    /// The message that came first under this id of the gateway: this one, unless there was one before.
    ShortMessageId first(DoorId door, String key, ShortMessageId id);

    void came(ShortMessageId id, Result result, Actor by, Instant now);

    /// The newest first.
    List<Stored> page(boolean onlyWaiting, @Nullable ShortMessageId before, int limit);

    List<Stored> last(DoorId door, int limit);

    /// Those nobody has read yet, the oldest first.
    List<ShortMessageId> unread(Instant since, Instant before, int limit);

    /// How many wait to be read or for a person, up to a thousand.
    int waiting();

    record Result(ShortMessageOutcome outcome, @Nullable String complaint) {}

    record Stored(
            ShortMessageId id,
            DoorId door,
            String doorTitle,
            String sealedRaw,
            int size,
            Instant receivedAt,
            @Nullable String sealedSender,
            @Nullable Result result) {}
}
