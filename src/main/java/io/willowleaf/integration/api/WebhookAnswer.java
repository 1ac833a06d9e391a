package io.willowleaf.integration.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.integration.WebhookCard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A webhook, and how it is doing.
@Schema(name = "Webhook")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookAnswer(
        @Schema(example = "3") long id,
        @Schema(example = "재고 시스템") String name,

        @Schema(example = "https://hooks.example.com/willowleaf")
        String url,

        @Schema(description = "What it is told of; nothing here means everything", example = "[\"complaint.*\"]")
        List<String> types,

        @Schema(example = "2026-09-17T00:05:00Z") Instant madeAt,

        @Schema(description = "Since when it is paused; what happens meanwhile waits", example = "2026-09-18T00:05:00Z")
        @Nullable
        Instant pausedAt,

        @Schema(description = "Nobody answered there; left alone until then", example = "2026-09-18T00:06:00Z")
        @Nullable
        Instant restsUntil,

        @Schema(description = "Messages not yet delivered, counted up to 1,000", example = "0")
        int waiting,

        @Schema(description = "Streams given up after three days", example = "0")
        int parked,

        @Schema(description = "When a message last arrived", example = "2026-09-17T09:00:00Z") @Nullable
        Instant arrivedAt,

        @Schema(description = "What messages are signed with; told once, when it is made", example = "whsec_…")
        @Nullable
        String secret) {

    static WebhookAnswer of(WebhookCard card, @Nullable String secret) {
        return new WebhookAnswer(
                card.id().value(),
                card.name(),
                card.url(),
                card.types(),
                card.madeAt(),
                card.pausedAt(),
                card.restsUntil(),
                card.waiting(),
                card.parked(),
                card.arrivedAt(),
                secret);
    }
}
