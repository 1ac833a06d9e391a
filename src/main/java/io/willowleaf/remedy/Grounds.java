package io.willowleaf.remedy;

import org.jspecify.annotations.Nullable;

/// Why something is offered, and what shows that it was done.
public record Grounds(@Nullable String reason, @Nullable String evidence) {

    public static final Grounds NONE = new Grounds(null, null);
}
