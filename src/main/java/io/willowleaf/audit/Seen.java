package io.willowleaf.audit;

import org.jspecify.annotations.Nullable;

/// Where a request came from, for acts that are written after it, or by another thread.
public record Seen(@Nullable String address, @Nullable String roles) {

    public static final Seen NOWHERE = new Seen(null, null);
}
