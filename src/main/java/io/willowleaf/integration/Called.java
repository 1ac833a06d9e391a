package io.willowleaf.integration;

import org.jspecify.annotations.Nullable;

/// What came of calling another program: its status, or what stood in the way; and the beginning of what it said.
public record Called(@Nullable Integer status, @Nullable Obstacle obstacle, String said) {}
