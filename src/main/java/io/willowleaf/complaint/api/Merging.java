package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Within which one it goes on.
record Merging(
        @Schema(
                description = "The number of the other one",
                example = "C-2026-000122",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 40)
        @Nullable
        String kept,

        @Schema(
                description = "Why",
                example = "같은 일을 두 번 알려 주셨습니다",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String ground) {}
