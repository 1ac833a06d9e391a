package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why, in words.
record Reason(
        @Schema(example = "다시 살펴보았습니다", requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000) @Nullable
        String words) {}
