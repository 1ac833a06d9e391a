package io.willowleaf.complaint;

import io.willowleaf.kernel.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a complaint stands, with nothing personal; `newest` is the last fact known of it.
public record ComplaintState(
        ComplaintNumber number,
        StandingCode standing,
        @Nullable Stage stage,
        Instant changedAt,
        long newest) {}
