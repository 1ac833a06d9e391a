package io.willowleaf.starterkit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The kit as it is shipped: one file a table, read from the program itself.
public final class Kit {

    /// Counted up whenever a shipped row changes.
    public static final int VERSION = 1;

    private Kit() {}

    /// The rows of `kit/<table>.csv`, in the order of the file.
    public static List<KitRow> rows(String table) {
        return rows(bytes(table));
    }

    static List<KitRow> rows(byte[] file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            return csv.stream().map(Kit::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KitRow row(NamedCsvRecord line) {
        return new KitRow(line.getField("code"), line.getFieldsAsMap());
    }

    /// The bytes of a shipped file, to see whether it changed.
    public static byte[] bytes(String table) {
        try (var file = Kit.class.getResourceAsStream("/kit/" + table + ".csv")) {
            if (file == null) {
                throw new IllegalArgumentException("no kit table " + table);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
