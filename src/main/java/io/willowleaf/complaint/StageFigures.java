package io.willowleaf.complaint;

import io.willowleaf.kernel.Stage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One of the first three columns of the six-stage board: how many complaints are there, how long they have been there
/// (median), how many are late.
public record StageFigures(
        Stage stage, int open, int late, @Nullable Duration medianDwell) {}
