package io.willowleaf.integration.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.integration.DeliveryTry;
import io.willowleaf.integration.Obstacle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One try to deliver one message.
@Schema(name = "Delivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryAnswer(
        @Schema(description = "The id the message carries however often it is sent", example = "wd_3_12345")
        String delivery,

        @Schema(description = "The event that was told", example = "12345")
        long position,

        @Schema(example = "complaint.answered") String type,

        @Schema(example = "complaint:42") String stream,

        @Schema(description = "Counts the tries of this message from 1", example = "1")
        int number,

        @Schema(example = "2026-09-17T00:05:01Z") Instant at,

        @Schema(description = "How long it took, in milliseconds", example = "87")
        long took,

        @Schema(description = "What the other side answered, if it did", example = "200") @Nullable
        Integer status,

        @Schema(description = "Why it did not arrive, if it did not", example = "STATUS") @Nullable
        Obstacle obstacle,

        @Schema(description = "The beginning of what the other side said", example = "ok")
        String answer) {

    static DeliveryAnswer of(DeliveryTry tried) {
        return new DeliveryAnswer(
                tried.delivery(),
                tried.position(),
                tried.type(),
                tried.stream(),
                tried.number(),
                tried.at(),
                tried.took().toMillis(),
                tried.status(),
                tried.obstacle(),
                tried.answer());
    }
}
