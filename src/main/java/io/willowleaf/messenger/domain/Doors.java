package io.willowleaf.messenger.domain;

import io.willowleaf.kernel.Actor;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.DoorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The doors that are set up.
public interface Doors {

    /// Empty when the name was ever given.
    Optional<DoorId> add(Door door, Secrets secrets, Actor by, Instant now);

    /// Without a new header value the old one stays.
    void change(DoorId id, Door door, @Nullable String sealedHeader, Actor by, Instant now);

    void renew(DoorId id, String sealedSecret, Actor by, Instant now);

    void remove(DoorId id, Actor by, Instant now);

    List<DoorCard> all();

    Optional<DoorCard> find(DoorId id);

    Optional<Keyed> findByName(String name);

    /// What is kept sealed: what messages are signed with, and the header that the gateway wants.
    record Secrets(String sealedSecret, String sealedHeader) {}

    record Keyed(DoorId id, Door door, Secrets secrets) {}
}
