package io.willowleaf.volume.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.willowleaf.identity.TeamId;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.UploadResult.RowProblem;
import io.willowleaf.volume.VolumeKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file of volumes: a line of column names (day, unit, kind, count, in Korean or English), then a row each.
public record VolumeFile(List<DailyVolume> volumes, List<RowProblem> problems) {

    public static final int MOST_ROWS = 20_000;
    private static final long MOST = 1_000_000_000L;
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\.?");
    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("day", Column.DAY),
            Map.entry("date", Column.DAY),
            Map.entry("날짜", Column.DAY),
            Map.entry("일자", Column.DAY),
            Map.entry("unit", Column.UNIT),
            Map.entry("team", Column.UNIT),
            Map.entry("부서", Column.UNIT),
            Map.entry("지점", Column.UNIT),
            Map.entry("kind", Column.KIND),
            Map.entry("종류", Column.KIND),
            Map.entry("구분", Column.KIND),
            Map.entry("count", Column.COUNT),
            Map.entry("건수", Column.COUNT),
            Map.entry("수량", Column.COUNT));
    private static final Map<String, VolumeKind> KINDS = Map.ofEntries(
            Map.entry("orders", VolumeKind.ORDERS),
            Map.entry("주문", VolumeKind.ORDERS),
            Map.entry("shipments", VolumeKind.SHIPMENTS),
            Map.entry("출고", VolumeKind.SHIPMENTS),
            Map.entry("배송", VolumeKind.SHIPMENTS),
            Map.entry("visits", VolumeKind.VISITS),
            Map.entry("방문", VolumeKind.VISITS),
            Map.entry("calls", VolumeKind.CALLS),
            Map.entry("통화", VolumeKind.CALLS),
            Map.entry("전화", VolumeKind.CALLS),
            Map.entry("members", VolumeKind.MEMBERS),
            Map.entry("회원", VolumeKind.MEMBERS));

    public VolumeFile {
        volumes = List.copyOf(volumes);
        problems = List.copyOf(problems);
    }

    /// `units` are the units by the name the file may use; a day after `today` has not happened yet.
    public static VolumeFile read(String text, Map<String, TeamId> units, LocalDate today) {
        var reading = new Reading(units, today);
        try (var rows = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            rows.forEach(reading::take);
        } catch (CsvParseException broken) {
            reading.problem(0, "volume.problem.file", "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reading.finish();
    }

    /// A row as it was typed, with the number it is told by.
    public record Typed(long line, String day, String unit, String kind, String count) {}

    /// The same rules for rows that were read elsewhere.
    public static VolumeFile of(List<Typed> rows, Map<String, TeamId> units, LocalDate today) {
        var reading = new Reading(units, today);
        rows.forEach(reading::body);
        return new VolumeFile(reading.volumes, reading.problems);
    }

    private enum Column {
        DAY,
        UNIT,
        KIND,
        COUNT
    }

    private static final class Reading {

        private final Map<String, TeamId> units;
        private final LocalDate today;
        private final List<DailyVolume> volumes = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private @Nullable List<@Nullable Column> columns;
        private int rows;

        Reading(Map<String, TeamId> units, LocalDate today) {
            this.units = units;
            this.today = today;
        }

        void take(CsvRecord row) {
            if (columns == null) {
                columns = header(row);
            } else if (++rows <= MOST_ROWS) {
                body(row, columns);
            }
        }

        VolumeFile finish() {
            if (rows > MOST_ROWS) {
                problem(0, "volume.problem.tooMany", Integer.toString(MOST_ROWS));
            } else if (rows == 0 && problems.isEmpty()) {
                problem(0, "volume.problem.empty", "");
            }
            return new VolumeFile(volumes, problems);
        }

        private List<@Nullable Column> header(CsvRecord row) {
            var found = new ArrayList<@Nullable Column>();
            row.getFields().forEach(name -> found.add(COLUMNS.get(plain(name))));
            for (var needed : List.of(Column.DAY, Column.KIND, Column.COUNT)) {
                if (!found.contains(needed)) {
                    problem(
                            row.getStartingLineNumber(),
                            "volume.problem.column." + needed.name().toLowerCase(Locale.ROOT),
                            "");
                }
            }
            return found;
        }

        private void body(CsvRecord row, List<@Nullable Column> columns) {
            if (!problems.isEmpty()
                    && volumes.isEmpty()
                    && problems.getFirst().key().startsWith("volume.problem.column")) {
                return;
            }
            body(new Typed(
                    row.getStartingLineNumber(),
                    field(row, columns, Column.DAY),
                    field(row, columns, Column.UNIT),
                    field(row, columns, Column.KIND),
                    field(row, columns, Column.COUNT)));
        }

        /// Every row gives a volume or at least one problem, never both.
        void body(Typed typed) {
            var line = typed.line();
            var day = day(line, typed.day());
            var kind = kind(line, typed.kind());
            var count = count(line, typed.count());
            var unit = units.get(typed.unit());
            if (unit == null && !typed.unit().isEmpty()) {
                problem(line, "volume.problem.unit", typed.unit());
            } else if (day != null && kind != null && count != null) {
                if (seen.add(day + " " + kind + " " + unit)) {
                    volumes.add(new DailyVolume(day, unit, kind, count));
                } else {
                    problem(line, "volume.problem.twice", day.toString());
                }
            }
        }

        private @Nullable LocalDate day(long line, String written) {
            var match = DAY.matcher(written);
            try {
                if (match.matches()) {
                    var day = LocalDate.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3)));
                    if (day.isAfter(today)) {
                        problem(line, "volume.problem.future", written);
                        return null;
                    }
                    return day;
                }
            } catch (DateTimeException noSuchDay) {
                // told below
            }
            problem(line, "volume.problem.day", written);
            return null;
        }

        private @Nullable VolumeKind kind(long line, String written) {
            var kind = KINDS.get(plain(written));
            if (kind == null) {
                problem(line, "volume.problem.kind", written);
            }
            return kind;
        }

        private @Nullable Long count(long line, String written) {
            var digits = written.replace(",", "");
            if (digits.matches("\\d{1,10}") && Long.parseLong(digits) <= MOST) {
                return Long.parseLong(digits);
            }
            problem(line, "volume.problem.count", written);
            return null;
        }

        void problem(long line, String key, String found) {
            problems.add(new RowProblem(line, key, found.substring(0, Math.min(found.length(), 60))));
        }

        private static String field(CsvRecord row, List<@Nullable Column> columns, Column column) {
            var at = columns.indexOf(column);
            return at < 0 || at >= row.getFieldCount() ? "" : strip(row.getField(at));
        }

        private static String plain(String written) {
            return strip(written).toLowerCase(Locale.ROOT);
        }

        /// Without the apostrophe that spreadsheets put before what might be taken for a formula.
        private static String strip(String written) {
            return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceFirst("^'", "");
        }
    }
}
