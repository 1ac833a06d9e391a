package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which body outside looks at it, under which number, and when it expects us.
record OutsideCaseOpened(
        @Schema(
                description = "Code of the body",
                example = "KCA",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 40)
        @Nullable
        String body,

        @Schema(
                description = "Its number there",
                example = "2026-일가-0123",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 200)
        @Nullable
        String reference,

        @Schema(
                description = "Later than now",
                example = "2026-10-01T09:00:00Z",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant due) {}
