package io.willowleaf.complaint;

import java.util.Optional;

/// Whoever knows a reason why a decision may not go out before somebody agreed. Asked from below.
public interface ApprovalNeed {

    Optional<ApprovalGround> findGround(ComplaintId complaint, Outcome outcome);
}
