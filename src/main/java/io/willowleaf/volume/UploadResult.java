package io.willowleaf.volume;

import java.util.List;

/// What reading a file of volumes gave: how many rows are new, how many stand already, and what is wrong in which row.
public record UploadResult(String charset, int fresh, int known, List<RowProblem> problems) {

    public UploadResult {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    /// A row that cannot be read: its line, the key of a sentence, and what stood there.
    public record RowProblem(long line, String key, String found) {}
}
