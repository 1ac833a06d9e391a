package io.willowleaf.improvement;

import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a list of actions.
public record ActionRow(
        long id,
        ActionNumber number,
        @Nullable String cause,
        String problem,
        String measure,
        ActionKind kind,
        StaffId owner,
        TeamId team,
        LocalDate due,
        Money cost,
        Instant openedAt,
        ActionState state,
        Instant since,
        @Nullable LocalDate effectFrom,
        @Nullable Finding finding)
        implements Reachable {

    /// Open and past its date.
    public boolean isLate(LocalDate today) {
        return state.isOpen() && due.isBefore(today);
    }
}
