package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.OutsideResult;
import org.jspecify.annotations.Nullable;

/// What the body outside said.
record OutsideCaseHeard(
        @Schema(example = "SETTLED", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        OutsideResult result,

        @Schema(example = "합의로 끝났습니다", requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000) @Nullable
        String words) {}
