package io.willowleaf.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a list of actions, newest first, and where the next one begins.
public record ActionList(List<ActionRow> rows, @Nullable Long next) {}
