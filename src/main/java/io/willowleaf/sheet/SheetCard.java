package io.willowleaf.sheet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table and how far it is taken in.
///
/// @param rows 0 as long as the file is still being read
/// @param columns the code of what each column tells, empty for what is left out; null before it was started
public record SheetCard(
        SheetId id,
        String target,
        String name,
        String hash,
        String charset,
        List<String> headings,
        int rows,
        Instant uploadedAt,
        @Nullable List<String> columns,
        @Nullable String startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant stoppedAt,
        int lastRow,
        Tally tally) {

    public SheetCard {
        headings = List.copyOf(headings);
        columns = columns == null ? null : List.copyOf(columns);
    }

    public boolean started() {
        return columns != null;
    }

    public boolean ended() {
        return endedAt != null;
    }

    public boolean running() {
        return started() && !ended();
    }

    /// Ended before its end.
    public boolean stopped() {
        return stoppedAt != null;
    }

    public int done() {
        return tally.all();
    }
}
