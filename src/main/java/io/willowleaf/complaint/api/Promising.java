package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is promised, and by when.
record Promising(
        @Schema(example = "새 제품을 보내 드리겠습니다", requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000) @Nullable
        String words,

        @Schema(
                description = "Later than now",
                example = "2026-09-20T09:00:00Z",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant due) {}
