package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import org.jspecify.annotations.Nullable;

/// Who goes on with it, why, and what becomes of the clock.
record HandingOver(
        @Schema(
                description = "Key of the member of staff",
                example = "7",
                requiredMode = Schema.RequiredMode.REQUIRED,
                minimum = "1")
        @Nullable
        Long officer,

        @Schema(example = "EXPERTISE", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TransferGround ground,

        @Schema(
                description = "RUNS_ON unless given; STARTS_ANEW only before anybody spoke to the customer",
                example = "RUNS_ON")
        @Nullable
        TransferClock clock,

        @Schema(
                description = "What they have to know",
                example = "영수증은 받았습니다",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String handover) {}
