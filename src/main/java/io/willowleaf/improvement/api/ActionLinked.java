package io.willowleaf.improvement.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The action that works on the cause.
record ActionLinked(
        @Schema(
                description = "Its number",
                example = "IMP-2026-000004",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 40)
        @Nullable
        String action) {}
