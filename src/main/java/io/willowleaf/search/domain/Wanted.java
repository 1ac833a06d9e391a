package io.willowleaf.search.domain;

import org.jspecify.annotations.Nullable;

/// One page of what is looked for. Without words everything that is narrowed to.
///
/// @param withNotes whether what we tell each other may be found, too
/// @param after the last one of the page before
public record Wanted(
        @Nullable Expression words,
        boolean withNotes,
        Scope scope,
        Narrowing narrowing,
        Order order,
        @Nullable Place after,
        int limit) {

    public enum Order {
        BEST,
        NEWEST
    }
}
