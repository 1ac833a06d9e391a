package io.willowleaf.remedy;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An offer that waits for somebody's word.
public record Request(
        long id,
        ComplaintId complaint,
        Offer offer,
        Role of,
        Authority.Ground ground,
        Actor by,
        Instant at,
        @Nullable String reason) {}
