package io.willowleaf.management;

import io.willowleaf.kernel.Stage;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the six columns of the board: how much is there, how much of it is late, how long it has been there (median),
/// and the few that come first: complaints by their deadline, actions by their date.
public record StageColumn(
        Stage stage, long open, long late, @Nullable Duration medianDwell, List<StageItem> first) {}
