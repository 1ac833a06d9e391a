package io.willowleaf.kernel.page;

import org.jspecify.annotations.Nullable;

/// The way to the rows before and after, by cursor.
public record Pager(@Nullable String previous, @Nullable String next) {}
