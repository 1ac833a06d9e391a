package io.willowleaf.remedy;

import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// One field of a remedy, a limit or a budget as it was and as it became; an empty text is no bound.
public record RuleChange(Kind kind, String code, String field, String before, String after, Actor by, Instant at) {

    public enum Kind {
        REMEDY,
        LIMIT,
        BUDGET
    }
}
