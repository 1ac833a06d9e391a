package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.CloseReason;
import org.jspecify.annotations.Nullable;

/// Why it rests.
record Closing(
        @Schema(example = "ACCEPTED", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        CloseReason reason,

        @Schema(description = "Key of whoever keeps the promises that are open", example = "7", minimum = "1") @Nullable
        Long promisesGoOnWith) {}
