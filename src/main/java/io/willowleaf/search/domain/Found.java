package io.willowleaf.search.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of what was found, the best or the newest first.
///
/// @param many how many there are in all; null where they were not counted because there are too many
/// @param counts how many there are of each kind, among all of them or, where there are too many, among the newest
///     that were looked at
public record Found(
        List<Place> places,
        boolean more,
        Wanted.Order order,
        @Nullable Long many,
        Map<Kind, Map<String, Long>> counts) {

    public static final Found NOTHING = new Found(List.of(), false, Wanted.Order.BEST, 0L, Map.of());

    /// By what results are counted.
    public enum Kind {
        STAGE,
        CHANNEL,
        CAUSE,
        TEAM
    }

    public Found {
        places = List.copyOf(places);
        counts = Map.copyOf(counts);
    }
}
