package io.willowleaf.integration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A webhook, and how it is doing; never its secret.
///
/// @param types the names of what it wants to hear of; none stands for everything
/// @param restsUntil it did not answer at all, and is left alone for a moment
/// @param waiting messages not yet delivered, counted up to a thousand
/// @param parked streams given up until somebody lets them be tried again
/// @param replayFrom it is being told again from there
public record WebhookCard(
        WebhookId id,
        String name,
        String url,
        List<String> types,
        Instant madeAt,
        @Nullable Instant pausedAt,
        @Nullable Instant restsUntil,
        int waiting,
        int parked,
        @Nullable Instant arrivedAt,
        @Nullable Long replayFrom) {

    public WebhookCard {
        types = List.copyOf(types);
    }
}
