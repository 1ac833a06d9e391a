package io.willowleaf.management;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision and whether it was followed up.
public record Decision(
        long id,
        DecisionNumber number,
        @Nullable String action,
        String question,
        Choice choice,
        String reason,
        @Nullable StaffId owner,
        @Nullable LocalDate due,
        Actor by,
        Instant at,
        @Nullable LocalDate doneOn) {

    public boolean isOpen() {
        return choice.binds() && doneOn == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }
}
