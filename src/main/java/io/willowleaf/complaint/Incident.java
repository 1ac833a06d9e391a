package io.willowleaf.complaint;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened, about which many complain; its number reads `INC-2026-000001`.
public record Incident(
        IncidentId id,
        String number,
        String title,
        String words,
        Actor by,
        Instant at,
        @Nullable Instant endedAt,
        @Nullable String ending) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
