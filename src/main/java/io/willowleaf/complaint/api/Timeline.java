package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of what happened to a complaint, the oldest first.
record Timeline(
        List<TimelineLine> lines,

        @Schema(description = "Give it as cursor to go on; null at the end", example = "q3Jk0…") @Nullable
        String next) {

    Timeline {
        lines = List.copyOf(lines);
    }
}
