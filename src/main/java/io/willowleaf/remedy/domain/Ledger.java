package io.willowleaf.remedy.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Granted;
import io.willowleaf.remedy.Grounds;
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

    /// Until the end of the transaction nobody else gives anything to this customer or for this complaint, nor this
    /// person for another.
    void hold(ComplaintId complaint, @Nullable CustomerId customer, Actor by);

    List<Granted> granted(ComplaintId complaint);

    /// Given for the complaint, without what the law gave.
    Money onComplaint(ComplaintId complaint);

    /// The same for several; without those nothing was given for.
    Map<ComplaintId, Money> onComplaints(Collection<ComplaintId> complaints);

    /// Given by this person alone since then, without what the law gave.
    Money since(Instant from, Actor by);

    long grant(Line line, Actor by, Instant at, @Nullable Long request);

    long ask(Line line, Role of, Authority.Ground ground, Actor by, Instant at);

    /// What is given or asked for, to whom, and with what grounds.
    record Line(ComplaintId complaint, @Nullable CustomerId customer, TeamId team, Offer offer, Grounds grounds) {}

    /// The newest first, before the given line: given by the viewer or within the reach of their permission.
    List<Granted> list(Viewer viewer, @Nullable Long before, int limit);

    /// Given to these customers since then, complaint by complaint, without what the law gave.
    List<Given> toCustomers(Collection<CustomerId> customers, Instant since);

    /// What one complaint of a customer was given.
    record Given(CustomerId customer, ComplaintId complaint, Money amount) {}

    /// Requests nobody has decided yet, oldest first.
    List<Request> waiting(int most);

    List<Request> waiting(ComplaintId complaint);

    Optional<Request> findWaiting(long request);

    /// Decided or not.
    Optional<Request> find(long request);

    void decide(long request, boolean approved, @Nullable String words, Actor by, Instant at);
}
