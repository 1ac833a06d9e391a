package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who works on it.
record Assigning(
        @Schema(
                description = "Key of the member of staff",
                example = "7",
                requiredMode = Schema.RequiredMode.REQUIRED,
                minimum = "1")
        @Nullable
        Long officer,

        @Schema(description = "What they have to know", example = "사진을 기다리는 중입니다", maxLength = 2000) @Nullable
        String handover) {}
