package io.willowleaf.kernel.log;

import java.util.List;

/// A piece of the log in order of position.
///
/// @param upTo where to go on: everything up to here was looked at
/// @param more whether more is settled already
public record Stretch(List<StoredEvent> events, long upTo, boolean more) {

    public Stretch {
        events = List.copyOf(events);
    }
}
