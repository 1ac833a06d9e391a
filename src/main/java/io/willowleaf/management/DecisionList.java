package io.willowleaf.management;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of the decisions, newest first, and where the next one begins.
public record DecisionList(List<Decision> rows, @Nullable Long next) {}
