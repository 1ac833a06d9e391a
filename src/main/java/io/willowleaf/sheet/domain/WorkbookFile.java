package io.willowleaf.sheet.domain;

import io.willowleaf.sheet.NotPossible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// The sheets of an Excel workbook, one below the other. Sheets after the first must have the same heading; those that
/// have another are left out.
record WorkbookFile(Path file) implements TableFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final int SIGNATURE = 8;

    static boolean isOne(Path file) {
        var beginning = beginning(file);
        if (ReadableWorkbook.isOLE2Header(beginning)) {
            throw new NotPossible("sheet.refused.old_workbook");
        }
        return ReadableWorkbook.isOOXMLZipHeader(beginning);
    }

    static WorkbookFile of(Path file) {
        WorkbookGuard.check(file);
        return new WorkbookFile(file);
    }

    @Override
    public String charset() {
        return "XLSX";
    }

    @Override
    public void read(Consumer<SheetRow> row) {
        var reading = new Reading(row);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                var sheets = workbook.getSheets()) {
            for (var sheet : sheets.toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    reading.begin();
                    try (var rows = sheet.openStream()) {
                        rows.forEach(reading::take);
                    }
                }
            }
        } catch (IOException e) {
            throw new NotPossible("sheet.refused.broken_workbook");
        } catch (RuntimeException e) {
            throw reading.isOurs(e) ? e : new NotPossible("sheet.refused.broken_workbook");
        }
    }

    private static final class Reading {

        private final Consumer<SheetRow> row;
        private @Nullable SheetRow heading;
        private boolean atHeading;
        private boolean same;
        private int before;
        private int last;
        private @Nullable RuntimeException passedOn;

        Reading(Consumer<SheetRow> row) {
            this.row = row;
        }

        /// Whether it is a refusal, or went wrong with whoever reads, and not with the file.
        boolean isOurs(RuntimeException trouble) {
            return trouble instanceof NotPossible || trouble.equals(passedOn);
        }

        private void pass(SheetRow read) {
            try {
                row.accept(read);
            } catch (RuntimeException e) {
                passedOn = e;
                throw e;
            }
        }

        /// Rows of later sheets go on counting where the one before ended.
        void begin() {
            atHeading = true;
            same = true;
            before = last;
        }

        void take(Row cells) {
            var read = row(cells, before);
            if (read.isBlank()) {
                return;
            }
            last = read.number();
            if (!atHeading) {
                if (same) {
                    pass(read);
                }
            } else {
                atHeading = false;
                if (heading == null) {
                    heading = read;
                    pass(read);
                } else {
                    same = heading.cells().equals(read.cells());
                }
            }
        }
    }

    private static SheetRow row(Row row, int before) {
        if (row.getCellCount() > Bounds.COLUMNS) {
            throw new NotPossible("sheet.refused.columns", Bounds.COLUMNS);
        }
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            cells.add(cell == null ? "" : Cells.of(text(cell)));
        }
        return new SheetRow(before + row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isMoment(cell)
                    ? moment(cell.asDate())
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isMoment(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?is).*[ymdh].*");
    }

    private static String moment(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(at) : MOMENT.format(at);
    }

    private static byte[] beginning(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.copyOf(bytes.readNBytes(SIGNATURE), SIGNATURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
