package io.willowleaf.intake.domain;

import io.willowleaf.identity.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whose door a mail came through and when it arrived there. Nobody is written to because of history.
public record Origin(@Nullable TeamId team, @Nullable Instant arrivedAt, boolean history) {

    public static final Origin UNKNOWN = new Origin(null, null, false);
}
