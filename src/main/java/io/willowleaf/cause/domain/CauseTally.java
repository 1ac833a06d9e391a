package io.willowleaf.cause.domain;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.Money;

/// How often one cause occurred in a period, how grave that was and what it cost.
public record CauseTally(CauseCode cause, Kind kind, long count, long severityWeighted, Money cost) {

    /// Whether it says what went wrong, or is one of the two drawers for the rest.
    public enum Kind {
        NAMED,
        OTHER,
        UNCLASSIFIED
    }

    public CauseTally {
        if (count < 0 || severityWeighted < 0 || cost.won() < 0) {
            throw new IllegalArgumentException("less than nothing of " + cause);
        }
    }
}
