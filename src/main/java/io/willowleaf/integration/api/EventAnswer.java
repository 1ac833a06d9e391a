package io.willowleaf.integration.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.integration.PublicEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One event, in the same words a webhook says it in.
@Schema(name = "Event")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventAnswer(
        @Schema(description = "Its id, and its place in the order of everything that happened", example = "12345")
        long position,

        @Schema(description = "What happened; the types are listed in docs/events.md", example = "complaint.answered")
        String type,

        @Schema(description = "Version of the form of data", example = "1")
        int version,

        @Schema(description = "What it happened to; order holds within it", example = "complaint:42")
        String stream,

        @Schema(description = "The order within the stream, without gaps", example = "7")
        long revision,

        @Schema(description = "Receipt number, where it is about a complaint", example = "C-2026-000123") @Nullable
        String complaint,

        @Schema(description = "When it happened", example = "2026-09-17T00:05:00Z")
        Instant at,

        @Schema(description = "Who did it: staff and token with their id, customer, system", example = "staff:12")
        String by,

        @Schema(
                description = "Ids, codes, numbers and times; never words, names or contact data",
                implementation = Object.class,
                type = "object",
                example = "{\"complaint\":42,\"reply\":7,\"outcome\":\"UPHELD\"}")
        JsonNode data) {

    static EventAnswer of(PublicEvent event) {
        return new EventAnswer(
                event.position(),
                event.type(),
                event.version(),
                event.stream(),
                event.revision(),
                event.complaint(),
                event.at(),
                event.by(),
                event.data());
    }
}
