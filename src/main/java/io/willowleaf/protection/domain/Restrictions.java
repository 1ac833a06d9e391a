package io.willowleaf.protection.domain;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.Restriction;
import io.willowleaf.protection.RestrictionId;
import io.willowleaf.protection.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Restrictions and what became of them.
public interface Restrictions {

    RestrictionId add(
            ComplaintFile about,
            CustomerId customer,
            StaffId staff,
            TeamId team,
            String channel,
            String ground,
            int months,
            Actor by,
            Instant at);

    /// Until the end of the transaction nobody else moves it.
    Optional<Restriction> hold(RestrictionId id);

    Optional<Restriction> find(RestrictionId id);

    List<Restriction> of(CustomerId customer);

    /// The newest first.
    List<Restriction> list(Circle circle, int limit);

    void add(RestrictionId restriction, Turn turn);
}
