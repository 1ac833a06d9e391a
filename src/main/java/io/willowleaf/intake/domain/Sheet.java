package io.willowleaf.intake.domain;

import java.util.List;

/// A spreadsheet as it was read: which letters it was written in, what its columns are called, and its rows.
public record Sheet(String charset, List<String> headings, List<SheetRow> rows) {

    /// Longer files are refused as a whole, so that nothing is taken in by half.
    public static final int MOST_ROWS = 20_000;
}
