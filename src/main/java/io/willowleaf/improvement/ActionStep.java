package io.willowleaf.improvement;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That an action came so far. Done carries the day its effect starts, verified what was found.
public record ActionStep(
        ActionState state,
        @Nullable LocalDate effectFrom,
        @Nullable Finding finding,
        @Nullable String words,
        Actor by,
        Instant at) {

    public static ActionStep to(ActionState state, @Nullable String words, Actor by, Instant at) {
        return new ActionStep(state, null, null, words, by, at);
    }
}
