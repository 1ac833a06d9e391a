package io.willowleaf.likeness.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.likeness.Judgement;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What people found who looked at two complaints.
public interface Judgements {

    void add(Judgement judgement);

    /// The newest word about each pair this one is part of.
    List<Judgement> about(ComplaintId complaint);

    /// Those that somebody found to be no copy of what came before them.
    Set<ComplaintId> apart(Collection<ComplaintId> ids);

    /// All that one person said again and again, this one included, as confirmed step by step; at most fifty.
    Set<ComplaintId> sameAs(ComplaintId complaint);
}
