package io.willowleaf.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something a customer is promised beside the deadline.
///
/// @param at when it came true, if it did
public record Milestone(Kind kind, Instant due, @Nullable Instant at, State state) {

    /// That we say it came in, say how it goes, and bring it to an end.
    public enum Kind {
        RECEIPT,
        PROGRESS,
        LATEST
    }

    public enum State {
        OPEN,
        OVERDUE,
        KEPT,
        LATE
    }

    /// The next word on how it goes, while one is owed.
    public static Optional<Milestone> findOwed(List<Milestone> all) {
        return all.stream()
                .filter(each -> each.kind() == Kind.PROGRESS && each.at() == null)
                .findFirst();
    }

    public static Milestone of(Kind kind, Instant due, @Nullable Instant at, Instant now) {
        var late = (at == null ? now : at).isAfter(due);
        return new Milestone(
                kind, due, at, at == null ? (late ? State.OVERDUE : State.OPEN) : (late ? State.LATE : State.KEPT));
    }
}
