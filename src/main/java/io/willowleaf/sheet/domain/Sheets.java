package io.willowleaf.sheet.domain;

import io.willowleaf.kernel.Actor;
import io.willowleaf.sheet.RowProblem;
import io.willowleaf.sheet.SheetCard;
import io.willowleaf.sheet.SheetId;
import io.willowleaf.sheet.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The tables that were handed in, the rows that wait, and how far each table is taken in.
public interface Sheets {

    SheetId add(Handed handed, Actor by, Instant now);

    /// Rows of a file on their way in.
    void stage(SheetId id, List<SheetRow> rows);

    /// From now on it is whole; unless the same file for the same purpose was handed in before, whose id is then
    /// answered.
    Optional<SheetId> complete(SheetId id, int rows, Instant now);

    Optional<SheetCard> find(SheetId id);

    /// The newest first, only those that are whole.
    List<SheetCard> newest(int limit);

    /// From the one after this row.
    List<SheetRow> rows(SheetId id, int after, int limit);

    /// False when somebody has started it before.
    boolean start(SheetId id, List<String> columns, Actor by, Instant now);

    /// The one waiting longest.
    Optional<SheetCard> findUnfinished();

    /// Nobody else works on this one until the transaction ends.
    void hold(SheetId id);

    /// The last row dealt with; of a table that ended there is none beyond it.
    int lastRow(SheetId id);

    /// So far it is dealt with.
    void took(SheetId id, int upTo, Tally tally, List<Left> left, Instant now);

    void stop(SheetId id, Actor by, Instant now);

    void end(SheetId id, Instant now);

    List<RowProblem> problems(SheetId id, int limit);

    /// Those that were left out, from the one after this row.
    List<Left> left(SheetId id, int after, int limit);

    /// How the columns of a table with these headings were understood last.
    Optional<List<String>> findColumns(String target, List<String> headings);

    /// Forgets some rows nobody needs any more: of tables that ended, of files that never arrived whole or were never
    /// started, and what was left out long ago. Answers how many.
    int forgetSome(Instant uploadedBefore, Instant endedBefore, int limit);

    record Handed(String target, String name, String hash, String charset, List<String> headings) {}

    record Left(SheetRow row, String column, String problem) {}
}
