package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.ComplaintState;
import io.willowleaf.complaint.StandingCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a complaint stands after what was done; the same version is in the header ETag.
@Schema(name = "ComplaintState")
public record StateAnswer(
        @Schema(example = "C-2026-000123") String number,
        @Schema(example = "ANSWERING") StandingCode standing,

        @Schema(description = "Step of the loop, 1 to 6", example = "2", minimum = "1", maximum = "6") @Nullable
        Integer stage,

        @Schema(example = "2026-09-17T04:31:00Z") Instant changedAt,

        @Schema(description = "Grows with everything that happens to it; to be sent in If-Match", example = "4711")
        long version) {

    static StateAnswer of(ComplaintState state) {
        return new StateAnswer(
                state.number().value(),
                state.standing(),
                state.stage() == null ? null : state.stage().number(),
                state.changedAt(),
                state.newest());
    }
}
