package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who is still looking for the cause, and until when.
record Pending(
        @Schema(
                description = "Key of the member of staff",
                example = "7",
                requiredMode = Schema.RequiredMode.REQUIRED,
                minimum = "1")
        @Nullable
        Long owner,

        @Schema(
                description = "Later than now",
                example = "2026-09-30T09:00:00Z",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant until) {}
