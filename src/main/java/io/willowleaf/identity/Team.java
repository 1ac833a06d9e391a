package io.willowleaf.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A node of the organisation tree. The lead leads it; the duty lead owns whatever nobody else owns yet.
public record Team(
        TeamId id,
        String name,
        Kind kind,
        @Nullable TeamId parent,
        @Nullable StaffId lead,
        @Nullable StaffId dutyLead,
        @Nullable Instant closedAt) {

    public enum Kind {
        BRANCH,
        DEPARTMENT,
        TEAM
    }
}
