package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.ReopenGround;
import org.jspecify.annotations.Nullable;

/// Why it is taken up again.
record Reopening(
        @Schema(example = "CUSTOMER_ASKS", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        ReopenGround ground,

        @Schema(example = "같은 곳이 다시 깨졌습니다", requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000) @Nullable
        String words) {}
