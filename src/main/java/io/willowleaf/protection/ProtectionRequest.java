package io.willowleaf.protection;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One of our people asked to be protected while working on a complaint.
public record ProtectionRequest(
        ProtectionId id,
        ComplaintId complaint,
        ComplaintNumber number,
        @Nullable CustomerId customer,
        StaffId staff,
        TeamId team,
        Instant at,
        boolean open)
        implements Reachable {

    @Override
    public StaffId owner() {
        return staff;
    }
}
