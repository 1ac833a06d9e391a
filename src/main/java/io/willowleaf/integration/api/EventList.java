package io.willowleaf.integration.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// A piece of the feed.
record EventList(
        List<EventAnswer> events,

        @Schema(description = "Give it as after to go on; always there", example = "12345")
        String next,

        @Schema(description = "Whether there is more at once", example = "false")
        boolean more) {

    EventList {
        events = List.copyOf(events);
    }
}
