package io.willowleaf.likeness.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.likeness.Crowd;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Groups of near-copies.
public interface Crowds {

    /// A complaint joins the group of the other, which begins with the other if there was none. Answers with its name.
    ComplaintId join(ComplaintId complaint, ComplaintId other, double degree);

    /// Counts its group again.
    void leave(ComplaintId complaint);

    void recount(Collection<ComplaintId> crowds);

    Optional<Crowd> find(ComplaintId member);

    /// Those of at least two senders that grew last.
    List<Crowd> list(int limit);

    /// The newest of each.
    List<Member> members(Collection<ComplaintId> crowds, int limit);

    record Member(ComplaintId crowd, ComplaintId complaint) {}
}
