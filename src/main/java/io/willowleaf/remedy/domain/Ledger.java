package io.willowleaf.remedy.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Granted;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.Request;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was given, asked and decided; nothing in it ever changes.
public interface Ledger {

    /// Until the end of the transaction nobody else gives anything for this complaint, nor this person for another.
    void hold(ComplaintId complaint, Actor by);

    List<Granted> granted(ComplaintId complaint);

    /// Given for the complaint, without what the law gave.
    Money onComplaint(ComplaintId complaint);

    /// The same for several; without those nothing was given for.
    Map<ComplaintId, Money> onComplaints(Collection<ComplaintId> complaints);

    /// Given by this person alone since then, without what the law gave.
    Money since(Instant from, Actor by);

    long grant(ComplaintId complaint, Offer offer, Actor by, Instant at, @Nullable Long request);

    long ask(ComplaintId complaint, Offer offer, Role of, Authority.Ground ground, Actor by, Instant at);

    /// Requests nobody has decided yet, oldest first.
    List<Request> waiting(int most);

    List<Request> waiting(ComplaintId complaint);

    Optional<Request> findWaiting(long request);

    void decide(long request, boolean approved, Actor by, Instant at);
}
