package io.willowleaf.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a list, and where the next one begins.
public record QueuePage(List<QueueRow> rows, @Nullable String next) {}
