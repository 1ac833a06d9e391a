package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a telephone system tells about a call. Only `call` and `state` are needed.
record NewCallState(
        @Schema(
                description = "What the telephone system calls this call",
                example = "pbx-20260917-000123",
                maxLength = 200)
        @Nullable
        String call,

        @Schema(description = "ringing, answered, held or ended", example = "ringing", maxLength = 20) @Nullable
        String state,

        @Schema(description = "in or out; in unless given", example = "in", maxLength = 10) @Nullable
        String direction,

        @Schema(
                description = "The number at the other end; left out when withheld",
                example = "010-0000-0312",
                maxLength = 100)
        @Nullable
        String number,

        @Schema(description = "Which of our numbers or queues it came in by", example = "1588-0000", maxLength = 200)
        @Nullable
        String line,

        @Schema(description = "The extension that rings or speaks", example = "201", maxLength = 20) @Nullable
        String extension,

        @Schema(description = "When it happened, if not now; never ahead", example = "2026-09-17T00:05:00Z") @Nullable
        Instant at) {}
