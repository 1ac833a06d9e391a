package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which message becomes a complaint of its own.
record PartOf(
        @Schema(
                description = "The id of the line of the timeline, 0 for its first words",
                example = "4712",
                requiredMode = Schema.RequiredMode.REQUIRED,
                minimum = "0")
        @Nullable
        Long message) {}
