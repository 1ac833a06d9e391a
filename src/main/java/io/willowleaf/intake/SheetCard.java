package io.willowleaf.intake;

import io.willowleaf.archive.ContentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A spreadsheet and how far it is taken in.
public record SheetCard(
        SheetId id,
        ContentId content,
        String name,
        int rows,
        Instant uploadedAt,
        @Nullable String columns,
        @Nullable Instant endedAt,
        int taken,
        int left) {

    public boolean started() {
        return columns != null;
    }

    public boolean ended() {
        return endedAt != null;
    }

    public int done() {
        return taken + left;
    }
}
