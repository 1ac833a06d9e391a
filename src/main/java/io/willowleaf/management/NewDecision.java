package io.willowleaf.management;

import io.willowleaf.identity.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision as it is made. `action` is the number of an improvement action that waited for it.
public record NewDecision(
        @Nullable String action,
        String question,
        Choice choice,
        String reason,
        @Nullable StaffId owner,
        @Nullable LocalDate due) {}
