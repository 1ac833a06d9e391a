package io.willowleaf.audit;

import io.willowleaf.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// Which rows of the audit to show: by whom, which verb, about what; and the id before which to go on.
public record AuditFilter(
        @Nullable Actor by,
        @Nullable String verb,
        @Nullable String object,
        @Nullable Long before,
        int limit) {

    public static final int PAGE = 50;

    public static final AuditFilter NEWEST = new AuditFilter(null, null, null, null, PAGE);
}
