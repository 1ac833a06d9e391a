package io.willowleaf.audit;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody did something to an object, perhaps with a reason.
public record Act(
        long id,
        Instant at,
        Actor by,
        String verb,
        String object,
        @Nullable String reason,
        @Nullable String roles,
        @Nullable String address) {}
