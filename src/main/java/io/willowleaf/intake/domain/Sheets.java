package io.willowleaf.intake.domain;

import io.willowleaf.archive.ContentId;
import io.willowleaf.intake.RowProblem;
import io.willowleaf.intake.SheetCard;
import io.willowleaf.intake.SheetId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The spreadsheets that were handed in, and every row that was dealt with.
public interface Sheets {

    /// The same bytes are the same sheet.
    SheetId add(ContentId content, String name, int rows, Actor by, Instant now);

    Optional<SheetCard> find(SheetId id);

    /// The newest first.
    List<SheetCard> newest(int limit);

    /// False when somebody has started it before.
    boolean start(SheetId id, String columns, Actor by, Instant now);

    /// The one waiting longest.
    Optional<SheetCard> findUnfinished();

    /// Nobody else works on this sheet until the transaction ends.
    void hold(SheetId id);

    /// The number of the last row dealt with, 0 if none.
    int lastRow(SheetId id);

    void took(SheetId id, int row, String complaint);

    void left(SheetId id, RowProblem problem);

    void end(SheetId id, Instant now);

    List<RowProblem> problems(SheetId id, int limit);
}
