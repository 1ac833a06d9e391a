package io.willowleaf.complaint;

import java.time.Instant;

/// One thing that had happened to a complaint before it came to us from elsewhere.
public sealed interface Past {

    Instant at();

    /// What the customer said besides.
    record Said(Instant at, String words) implements Past {}

    /// What the customer was told before the decision.
    record Answered(Instant at, String words) implements Past {}

    /// What people told each other.
    record Noted(Instant at, String words) implements Past {}

    /// The decision, told to the customer.
    record Decided(Instant at, String words, Outcome outcome) implements Past {}

    /// Nobody did anything more. It waits for its cause, like whatever the customer let rest.
    record Rested(Instant at) implements Past {}
}
