package io.willowleaf.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How many open deadlines a change of the calendar moves: the first of them, and where it goes.
public record Moves(
        long many, @Nullable Instant first, @Nullable Instant then) {

    public static final Moves NONE = new Moves(0, null, null);

    public Moves and(Moves other) {
        boolean mine = other.first == null || (first != null && !other.first.isBefore(first));
        return new Moves(many + other.many, mine ? first : other.first, mine ? then : other.then);
    }
}
