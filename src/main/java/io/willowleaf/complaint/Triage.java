package io.willowleaf.complaint;

import io.willowleaf.identity.StaffId;
import org.jspecify.annotations.Nullable;

/// What whoever sorts complaints says about one. Severity and priority follow from it.
public record Triage(
        String caseType,
        Gravity gravity,
        Urgency urgency,
        boolean vulnerable,
        int repeats,
        @Nullable StaffId accused) {

    public Triage repeated(int times) {
        return new Triage(caseType, gravity, urgency, vulnerable, times, accused);
    }
}
