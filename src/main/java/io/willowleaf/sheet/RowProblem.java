package io.willowleaf.sheet;

/// What is wrong with one row: the column it is about, and the key of a sentence that names the fix.
public record RowProblem(int row, String column, String key) {}
