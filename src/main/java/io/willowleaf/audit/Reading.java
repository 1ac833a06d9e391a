package io.willowleaf.audit;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody saw personal data of these subjects on one page.
public record Reading(
        long id,
        Instant at,
        Actor by,
        List<String> subjects,
        @Nullable String address) {}
