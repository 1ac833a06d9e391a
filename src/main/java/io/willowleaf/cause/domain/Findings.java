package io.willowleaf.cause.domain;

import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.Finding;
import io.willowleaf.cause.Proposal;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What people found besides what the complaint itself remembers.
public interface Findings {

    /// Nobody else proposes anything for this complaint until the transaction ends.
    void hold(ComplaintId complaint);

    long propose(ComplaintId complaint, Finding finding, Actor by, Instant at);

    /// Asked for at once: the page of a complaint is opened often.
    Known known(ComplaintId complaint);

    /// Every cause, what the words suggest, the most likely first, and what somebody proposed last.
    record Known(List<CauseLeaf> leaves, List<CauseSuggestion> suggestions, Optional<Proposal> proposal) {}

    /// Why a cause on the side of the customer was confirmed.
    void addEvidence(ComplaintId complaint, Finding finding, String words, Actor by, Instant at);
}
