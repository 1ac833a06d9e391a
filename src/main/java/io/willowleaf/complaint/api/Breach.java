package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.Target;
import org.jspecify.annotations.Nullable;

/// Why a deadline was missed.
record Breach(
        @Schema(example = "RESOLUTION", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Target target,

        @Schema(example = "DEPARTMENT", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BreachCause cause,

        @Schema(example = "부서 회신이 늦었습니다", requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000) @Nullable
        String words) {}
