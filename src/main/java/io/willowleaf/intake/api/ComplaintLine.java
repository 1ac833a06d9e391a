package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.privacy.desk.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A complaint in a list.
record ComplaintLine(
        @Schema(example = "C-2026-000123") String number,

        @Schema(description = "How its words begin", example = "받침 도자기가 깨져서 왔어요")
        String title,

        @Schema(example = "WEB_FORM") String channel,
        @Schema(example = "ANSWERING") String standing,

        @Schema(description = "Step of the loop, 1 to 6", example = "2") @Nullable
        Integer stage,

        @Schema(example = "S3") @Nullable String severity,
        @Schema(example = "P2") @Nullable String priority,
        @Schema(example = "PD-DLV-DMG") @Nullable String cause,
        @Schema(example = "2026-09-17T00:05:00Z") Instant receivedAt,
        @Schema(example = "2026-09-17T04:31:00Z") Instant changedAt,

        @Schema(description = "When the next deadline ends", example = "2026-09-18T09:00:00Z") @Nullable
        Instant dueAt) {

    static ComplaintLine of(QueueRow row, boolean masked) {
        return new ComplaintLine(
                row.number().value(),
                masked ? Sensitive.hide(row.title()) : row.title(),
                row.channel(),
                row.standing().name(),
                row.stage() == null ? null : row.stage().number(),
                row.severity() == null ? null : row.severity().name(),
                row.priority() == null ? null : row.priority().name(),
                row.cause() == null ? null : row.cause().value(),
                row.receivedAt(),
                row.changedAt(),
                row.dueAt());
    }
}
