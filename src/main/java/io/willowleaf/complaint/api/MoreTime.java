package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.ExtensionGround;
import org.jspecify.annotations.Nullable;

/// More time on a ground the law knows, and what the customer is told about it.
record MoreTime(
        @Schema(example = "SITE_CHECK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        ExtensionGround ground,

        @Schema(
                description = "Why, in words for the customer",
                example = "현장을 확인해야 합니다",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String reason,

        @Schema(
                description = "How many days more",
                example = "7",
                requiredMode = Schema.RequiredMode.REQUIRED,
                minimum = "1",
                maximum = "365")
        @Nullable
        Integer days,

        @Schema(description = "Whether the customer consented", example = "false") @Nullable
        Boolean consented,

        @Schema(
                description = "The whole letter; it passes the check of the phrase coach",
                example = "확인에 시간이 더 필요해 기한을 늘렸습니다.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 20000)
        @Nullable
        String notice) {}
