package io.willowleaf.complaint;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every word of a complaint, and where it stands, for whoever makes it findable; never shown as it is. `theirs`
/// is what the customer said, `ours` what we said to them, `inside` what we tell each other.
public record Written(
        ComplaintId id,
        String channel,
        @Nullable CustomerId customer,
        StaffId owner,
        TeamId team,
        List<StaffId> keptFrom,
        Instant receivedAt,
        StandingCode standing,
        @Nullable Stage stage,
        @Nullable CauseCode cause,
        List<String> theirs,
        List<String> ours,
        List<String> inside)
        implements Reachable {

    public Written {
        keptFrom = List.copyOf(keptFrom);
        theirs = List.copyOf(theirs);
        ours = List.copyOf(ours);
        inside = List.copyOf(inside);
    }
}
