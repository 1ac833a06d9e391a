package io.willowleaf.sheet;

import java.util.List;

/// What taking a table in would do, by its first rows.
///
/// @param columns the code of what each column tells
/// @param looked how many rows were looked at
public record TryOut(
        List<String> columns, List<List<String>> firstRows, int looked, Tally tally, List<RowProblem> problems) {

    public TryOut {
        columns = List.copyOf(columns);
        firstRows = List.copyOf(firstRows);
        problems = List.copyOf(problems);
    }
}
