package io.willowleaf.workbench.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How it will be put right.
record Plan(
        @Schema(
                description = "What the customer expected",
                example = "금요일 전에 받는 것",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String expected,

        @Schema(
                description = "What they met",
                example = "깨져서 왔음",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String experienced,

        @Schema(
                description = "What they wish",
                example = "다시 받기",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String wished,

        @Schema(
                description = "What we will do",
                example = "새 제품 발송",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String remedy) {}
