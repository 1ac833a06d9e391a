package io.willowleaf.protection;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that was done after a request: until when for a rest, to whom for a hand-over.
public record Care(
        CareKind kind, @Nullable Instant until, @Nullable StaffId person, Actor by, Instant at) {}
