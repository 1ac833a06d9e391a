package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.Severity;

/// The figure in a severity or priority, 1 first, as it is drawn.
final class Rank {

    private Rank() {}

    static int of(Severity severity) {
        return switch (severity) {
            case S1 -> 1;
            case S2 -> 2;
            case S3 -> 3;
            case S4 -> 4;
        };
    }

    static int of(Priority priority) {
        return switch (priority) {
            case P1 -> 1;
            case P2 -> 2;
            case P3 -> 3;
            case P4 -> 4;
        };
    }
}
