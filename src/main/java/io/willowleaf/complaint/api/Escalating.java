package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.EscalationGround;
import org.jspecify.annotations.Nullable;

/// Why a superior has to look after it.
record Escalating(
        @Schema(example = "RISK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        EscalationGround ground,

        @Schema(example = "언론 문의가 있었습니다", requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000) @Nullable
        String words) {}
