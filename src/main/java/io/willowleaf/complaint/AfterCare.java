package io.willowleaf.complaint;

import java.util.Optional;

/// Whoever wants to ask the customer something once a complaint rests. Asked from below, for the page the customer
/// follows the complaint on.
public interface AfterCare {

    /// The private path to the questions, while they are open.
    Optional<String> findPath(ComplaintId complaint);
}
