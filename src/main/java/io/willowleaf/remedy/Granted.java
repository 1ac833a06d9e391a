package io.willowleaf.remedy;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of the ledger: what was given, by whom, and the request it goes back to, if it had to be asked.
public record Granted(
        long id,
        ComplaintId complaint,
        Offer offer,
        Actor by,
        Instant at,
        @Nullable Long request,
        @Nullable String evidence) {}
