package io.willowleaf.search.domain;

import io.willowleaf.complaint.StandingCode;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is asked besides words; what is null does not narrow. `cause` is a code or the beginning of one.
public record Narrowing(
        @Nullable Stage stage,
        @Nullable StandingCode standing,
        @Nullable String cause,
        @Nullable TeamId team,
        @Nullable String channel,
        @Nullable StaffId officer,
        @Nullable Instant from,
        @Nullable Instant until) {}
