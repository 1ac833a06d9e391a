package io.willowleaf.integration.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// From where a webhook is told again.
@Schema(name = "NewReplay")
record ReplayBody(
        @Schema(
                description = "Position of the first event to be told again",
                example = "12345",
                minimum = "0",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Long from) {}
