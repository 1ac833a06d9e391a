package io.willowleaf.intake;

import io.willowleaf.identity.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a call stands: its number as it may be read (empty when withheld), since when it stands so, and when it was
/// first answered.
public record CallNow(
        CallId id,
        CallDirection direction,
        CallState state,
        Instant since,
        @Nullable Instant answeredAt,
        String numberShown,
        @Nullable String line,
        @Nullable StaffId officer) {

    public boolean isOver() {
        return state == CallState.ENDED;
    }
}
