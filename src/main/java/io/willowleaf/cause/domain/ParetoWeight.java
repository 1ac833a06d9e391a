package io.willowleaf.cause.domain;

import io.willowleaf.complaint.Severity;

/// What makes a cause heavy: how often, how grave, or how costly.
public enum ParetoWeight {
    COUNT,
    SEVERITY,
    COST;

    /// How much one complaint weighs when gravity counts: 8, 4, 2, 1.
    public static long of(Severity severity) {
        return switch (severity) {
            case S1 -> 8;
            case S2 -> 4;
            case S3 -> 2;
            case S4 -> 1;
        };
    }

    long of(CauseTally tally) {
        return switch (this) {
            case COUNT -> tally.count();
            case SEVERITY -> tally.severityWeighted();
            case COST -> tally.cost().won();
        };
    }
}
