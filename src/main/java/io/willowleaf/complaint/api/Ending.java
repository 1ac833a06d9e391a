package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.EndKind;
import org.jspecify.annotations.Nullable;

/// How it ends without an answer; MERGED has a route of its own.
record Ending(
        @Schema(
                example = "WITHDRAWN",
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"SPAM", "WITHDRAWN", "TRANSFERRED_OUT"})
        @Nullable
        EndKind kind,

        @Schema(
                description = "Why",
                example = "고객이 취하했습니다",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000)
        @Nullable
        String ground,

        @Schema(
                description = "What the customer is told; needed unless withdrawn",
                example = "담당 기관으로 넘겼습니다",
                maxLength = 20000)
        @Nullable
        String notice) {}
