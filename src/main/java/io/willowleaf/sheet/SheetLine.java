package io.willowleaf.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row by what its columns tell.
///
/// @param source the hash of the file, so that the same row of the same file is known again
/// @param number as a person counts in the file: the heading is 1
public record SheetLine(String source, int number, Map<String, String> cells) {

    public SheetLine {
        cells = Map.copyOf(cells);
    }

    /// Empty where the table has no such column.
    public String cell(String column) {
        return raw(column).strip();
    }

    /// With every space around it.
    public String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    public @Nullable String find(String column) {
        var text = cell(column);
        return text.isEmpty() ? null : text;
    }

    public String key() {
        return source + ":" + number;
    }
}
