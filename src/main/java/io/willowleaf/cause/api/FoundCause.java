package io.willowleaf.cause.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was found to be the cause.
record FoundCause(
        @Schema(
                description = "Code of a cause",
                example = "PD-DLV-03",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 40)
        @Nullable
        String primary,

        @Schema(description = "Code of a second one", example = "PD-PKG-01", maxLength = 40) @Nullable
        String secondary,

        @Schema(
                description = "What speaks for it; needed where it is on the side of the customer",
                example = "통화 내용",
                maxLength = 2000)
        @Nullable
        String evidence) {}
