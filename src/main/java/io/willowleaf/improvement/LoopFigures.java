package io.willowleaf.improvement;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How many actions are in one step of the loop, how many of them are late, and how long they have been there (median).
public record LoopFigures(int open, int late, @Nullable Duration medianDwell) {}
