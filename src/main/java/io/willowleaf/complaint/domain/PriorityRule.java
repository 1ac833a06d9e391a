package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Urgency;

/// Priority from severity and urgency, one step higher (never above P1) for a vulnerable customer, a second repeat or a
/// broken promise; a compliment is never raised. What a customer is worth plays no part.
public final class PriorityRule {

    private PriorityRule() {}

    public static Priority of(Severity severity, Urgency urgency, String caseType, boolean raised) {
        var plain = matrix(severity, urgency);
        return raised && !"COMPLIMENT".equals(caseType) ? up(plain) : plain;
    }

    public static boolean isRaised(boolean vulnerable, int repeats, int brokenPromises) {
        return vulnerable || repeats >= 2 || brokenPromises > 0;
    }

    private static Priority matrix(Severity severity, Urgency urgency) {
        var now = urgency == Urgency.U1;
        return switch (severity) {
            case S1 -> Priority.P1;
            case S2 -> now ? Priority.P1 : Priority.P2;
            case S3 -> now ? Priority.P2 : Priority.P3;
            case S4 -> now ? Priority.P3 : Priority.P4;
        };
    }

    private static Priority up(Priority priority) {
        return switch (priority) {
            case P1, P2 -> Priority.P1;
            case P3 -> Priority.P2;
            case P4 -> Priority.P3;
        };
    }
}
