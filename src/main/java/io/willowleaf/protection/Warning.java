package io.willowleaf.protection;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A step of the ladder that was said to a customer: the words, what was heard before, and which recording holds it.
public record Warning(
        long id,
        ComplaintId complaint,
        String step,
        String situation,
        String words,
        @Nullable String heard,
        @Nullable String recording,
        Actor by,
        Instant at) {}
