package io.willowleaf.integration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Something that happened, as other programs are told of it: the same in the feed, in a webhook and in Kafka.
///
/// @param position where it stands in the log: its id, and the cursor of the feed
/// @param complaint the receipt number, where it is about a complaint
/// @param data its content as it is stored: ids, codes, numbers and times
public record PublicEvent(
        long position,
        String type,
        int version,
        String stream,
        long revision,
        @Nullable String complaint,
        Instant at,
        String by,
        JsonNode data) {}
