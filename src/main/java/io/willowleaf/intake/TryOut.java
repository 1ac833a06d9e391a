package io.willowleaf.intake;

import java.util.List;

/// What taking a spreadsheet in would do, without doing it: how its columns are read, what its first rows say, and
/// which rows would be left out.
public record TryOut(
        String charset,
        List<String> headings,
        List<String> fields,
        List<List<String>> firstRows,
        int good,
        int wrong,
        List<RowProblem> problems) {

    public TryOut {
        headings = List.copyOf(headings);
        fields = List.copyOf(fields);
        firstRows = List.copyOf(firstRows);
        problems = List.copyOf(problems);
    }
}
