package io.willowleaf.sheet.domain;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A table in a file, read from top to bottom without ever standing in memory as a whole. Whoever reads it hears the
/// heading first, then every row that is not empty.
public interface TableFile {

    /// The letters it is written in.
    String charset();

    void read(Consumer<SheetRow> row);

    /// By what the file is, whatever it is called.
    static TableFile of(Path file) {
        return WorkbookFile.isOne(file) ? WorkbookFile.of(file) : CsvFile.of(file);
    }
}
