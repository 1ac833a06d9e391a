package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.Emotion;
import org.jspecify.annotations.Nullable;

/// How the customer feels.
record Feeling(
        @Schema(example = "ANGRY", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Emotion emotion) {}
