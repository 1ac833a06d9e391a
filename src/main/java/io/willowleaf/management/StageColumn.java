package io.willowleaf.management;

import io.willowleaf.kernel.Stage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One of the six columns of the board: how much is there, how much of it is late, and how long it has been there
/// (median).
public record StageColumn(
        Stage stage, long open, long late, @Nullable Duration medianDwell) {}
