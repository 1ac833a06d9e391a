package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.WaitFor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whom we wait for, what for and until when.
record Waiting(
        @Schema(
                description = "The clock stops only for the customer",
                example = "CUSTOMER",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        WaitFor whom,

        @Schema(
                description = "What we asked for; the customer reads it",
                example = "깨진 부분의 사진을 보내 주세요",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String asked,

        @Schema(
                description = "Later than now",
                example = "2026-09-24T09:00:00Z",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant until) {}
