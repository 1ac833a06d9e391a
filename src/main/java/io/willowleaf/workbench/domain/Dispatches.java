package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The replies on their way out.
public interface Dispatches {

    /// How one ended.
    enum End {
        SENT,
        TAKEN_BACK,
        REFUSED
    }

    boolean knows(StaffId staff, String ticket);

    /// False if this ticket was handed in before.
    boolean accept(
            ComplaintId complaint,
            StaffId staff,
            String ticket,
            Saying saying,
            @Nullable Outcome outcome,
            @Nullable String macro,
            Instant now,
            Instant sendAt);

    /// Held until the transaction ends; whoever is late finds nothing.
    Optional<Dispatch> hold(long id);

    /// The next one that is due and that nobody else holds.
    Optional<Dispatch> holdNextDue(Instant now);

    void end(Dispatch dispatch, End how, @Nullable String reason, Instant at);
}
