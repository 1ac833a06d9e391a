package io.willowleaf.intake;

/// What is wrong with one row: the field it is about, and the key of a sentence that names the fix.
public record RowProblem(int row, String field, String key) {}
