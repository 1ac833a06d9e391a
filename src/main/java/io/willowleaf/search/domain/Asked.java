package io.willowleaf.search.domain;

import org.jspecify.annotations.Nullable;

/// A question somebody asked lately, or keeps under a name.
public record Asked(long id, String question, @Nullable String name) {}
