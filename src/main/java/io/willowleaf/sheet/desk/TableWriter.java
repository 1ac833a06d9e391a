package io.willowleaf.sheet.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.willowleaf.sheet.Harmless;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a table while it is read, a row at a time; nothing of it stays in memory. No cell is taken for a formula.
public sealed interface TableWriter extends Closeable permits TableWriter.Csv, TableWriter.Xlsx {

    /// What a table may be written as.
    enum Form {
        CSV,
        XLSX;

        public static Form of(String name) {
            return name.equalsIgnoreCase(XLSX.name()) ? XLSX : CSV;
        }

        public String mediaType() {
            return switch (this) {
                case CSV -> "text/csv;charset=UTF-8";
                case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            };
        }

        public String ending() {
            return switch (this) {
                case CSV -> ".csv";
                case XLSX -> ".xlsx";
            };
        }
    }

    /// The heading first. Fails when whoever wanted it went away.
    void write(List<String> cells) throws IOException;

    static TableWriter of(Form form, String name, OutputStream out) throws IOException {
        return switch (form) {
            case CSV -> new Csv(out);
            case XLSX -> new Xlsx(name, out);
        };
    }

    /// In UTF-8 with the mark that spreadsheet programs look for.
    final class Csv implements TableWriter {

        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final CsvWriter csv;

        private Csv(OutputStream out) throws IOException {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            csv = CsvWriter.builder().build(text);
        }

        @Override
        public void write(List<String> cells) {
            csv.writeRecord(cells.stream().map(Harmless::guard).toList());
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /// What does not fit on one sheet goes on with its heading on the next. Numbers stay words, so that nothing is
    /// lost.
    final class Xlsx implements TableWriter {

        private static final int FULL = 1_048_576;
        private static final int LONGEST_CELL = 32_767;
        private static final Pattern NOT_WRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
        private static final int FLUSHED_AFTER = 1_000;

        private final Workbook workbook;
        private final String name;
        private List<String> heading = List.of();
        private Worksheet sheet;
        private int sheets = 1;
        private int rows;

        private Xlsx(String name, OutputStream out) {
            this.name = name;
            workbook = new Workbook(out, "Willowleaf", "1.0");
            sheet = workbook.newWorksheet(name);
        }

        @Override
        public void write(List<String> cells) throws IOException {
            if (heading.isEmpty()) {
                heading = List.copyOf(cells);
            } else if (rows == FULL) {
                sheet.finish();
                sheet = workbook.newWorksheet(name + " " + ++sheets);
                rows = 0;
                put(heading);
            }
            put(cells);
        }

        private void put(List<String> cells) throws IOException {
            for (var column = 0; column < cells.size(); column++) {
                var cell = Harmless.guard(cells.get(column));
                if (!cell.isEmpty()) {
                    sheet.inlineString(rows, column, writable(cell));
                }
            }
            if (++rows % FLUSHED_AFTER == 0) {
                sheet.flush();
            }
        }

        /// Some letters no workbook can hold; a pair of halves is not cut through.
        private static String writable(String cell) {
            var end = Math.min(cell.length(), LONGEST_CELL);
            var whole = Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end;
            return NOT_WRITABLE.matcher(cell.substring(0, whole)).replaceAll("\uFFFD");
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
            workbook.close();
        }
    }
}
