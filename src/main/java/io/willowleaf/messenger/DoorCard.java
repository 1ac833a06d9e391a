package io.willowleaf.messenger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A door, and when a message last came in through it.
public record DoorCard(DoorId id, Door door, @Nullable Instant lastIn) {}
