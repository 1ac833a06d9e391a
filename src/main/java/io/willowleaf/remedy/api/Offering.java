package io.willowleaf.remedy.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is to be given.
record Offering(
        @Schema(
                description = "Code of the kind",
                example = "EXCHANGE",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 40)
        @Nullable
        String remedy,

        @Schema(description = "What it is worth in won", example = "30000", minimum = "0", maximum = "1000000000000")
        @Nullable
        Long amount,

        @Schema(description = "Whether the law gives it anyway", example = "false") @Nullable
        Boolean statutory,

        @Schema(example = "깨진 채 도착", maxLength = 2000) @Nullable
        String reason,

        @Schema(description = "What shows that it was done", example = "사진 2장", maxLength = 2000) @Nullable
        String evidence) {}
