package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of the list of complaints.
record ComplaintList(
        List<ComplaintLine> complaints,

        @Schema(
                description = "Give it as cursor to go on; missing at the end",
                example = "MjAyNi0wOS0xN1QwMDowNTowMFo6NDE")
        @Nullable
        String next) {

    ComplaintList {
        complaints = List.copyOf(complaints);
    }
}
