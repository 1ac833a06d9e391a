package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Told;
import java.time.Instant;
import java.util.stream.Stream;

/// A file that belongs to a complaint.
@Schema(name = "ComplaintAttachment")
record FileLine(
        @Schema(description = "The id of its line in the timeline", example = "4714")
        long id,

        @Schema(example = "깨진 받침.jpg") String name,

        @Schema(description = "What it was found to be, whatever was said", example = "image/jpeg")
        String mediaType,

        @Schema(description = "In bytes", example = "182044")
        long length,

        @Schema(example = "2026-09-17T00:14:00Z") Instant at) {

    static Stream<FileLine> of(Told told) {
        return told.fact() instanceof ComplaintFact.Attachment file
                ? Stream.of(new FileLine(told.id(), file.name(), file.mediaType(), file.length(), told.at()))
                : Stream.empty();
    }
}
