package io.willowleaf.integration;

import java.util.List;

/// A piece of the feed.
///
/// @param next where to go on
/// @param more whether there is more at once
public record FeedPage(List<PublicEvent> events, long next, boolean more) {

    public FeedPage {
        events = List.copyOf(events);
    }
}
