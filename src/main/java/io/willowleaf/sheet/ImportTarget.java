package io.willowleaf.sheet;

import io.willowleaf.identity.Viewer;
import java.util.List;

/// Something a table can be taken in as: a bean of the module that owns it. Rows come in chunks, with their cells by
/// the code of the column.
public interface ImportTarget {

    /// In small letters, as it stands in addresses.
    String code();

    /// Where its words begin: `<words>title`, `<words>help`, and `<words>column.<code>` for each column.
    String words();

    List<SheetColumn> columns();

    boolean mayBring(Viewer viewer);

    /// What taking these rows in would do. Changes nothing; answers in the same order, one for each row.
    List<Verdict> look(List<SheetLine> lines, Viewer viewer);

    /// Takes them in, in the transaction around it. A line that came before changes nothing.
    List<Verdict> take(List<SheetLine> lines, Viewer viewer);
}
