package io.willowleaf.cause.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why nothing has to be improved.
record NoActionGround(
        @Schema(example = "일회성 사고", requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000) @Nullable
        String ground) {}
