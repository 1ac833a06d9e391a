package io.willowleaf.sheet.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.willowleaf.sheet.NotPossible;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A comma-, semicolon-, tab- or bar-separated file in UTF-8, UTF-16 or CP949, whichever it is.
record CsvFile(Path file, Charset letters, int mark, char separator) implements TableFile {

    private static final Charset CP949 = Charset.forName("MS949");
    private static final int BEGINNING = 64 * 1024;

    static CsvFile of(Path file) {
        try {
            var beginning = beginning(file);
            if (beginning.length == 0) {
                throw new NotPossible("sheet.refused.empty");
            }
            var known = marked(beginning);
            var letters = known == null ? guess(file, beginning) : known;
            var mark = known == null ? 0 : known.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new CsvFile(file, letters, mark, separator(beginning, letters, mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String charset() {
        return letters.equals(CP949) ? "CP949" : letters.name();
    }

    @Override
    public void read(Consumer<SheetRow> row) {
        try (var reader = reader();
                var rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(Bounds.ROW)
                        .build(
                                CsvRecordHandler.of(bounds -> bounds.maxFields(Bounds.COLUMNS)
                                        .maxFieldSize(Bounds.ROW)
                                        .maxRecordSize(Bounds.ROW)),
                                reader)) {
            for (var record : rows) {
                var read = row(record);
                if (!read.isBlank()) {
                    row.accept(read);
                }
            }
        } catch (CsvParseException e) {
            throw new NotPossible("sheet.refused.broken");
        } catch (CharacterCodingException e) {
            throw new NotPossible("sheet.refused.letters");
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? new NotPossible("sheet.refused.letters") : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRow row(CsvRecord record) {
        return new SheetRow(
                (int) record.getStartingLineNumber(),
                record.getFields().stream().map(Cells::of).toList());
    }

    private Reader reader() throws IOException {
        var bytes = Files.newInputStream(file);
        bytes.skipNBytes(mark);
        return strict(bytes, letters);
    }

    private static Reader strict(InputStream bytes, Charset letters) {
        return new BufferedReader(new InputStreamReader(
                new BufferedInputStream(bytes),
                letters.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /// By the mark at the beginning of the file.
    private static @Nullable Charset marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /// Without a mark the first that fits the whole file; zeros beside plain letters are UTF-16.
    private static Charset guess(Path file, byte[] beginning) {
        var even = zeros(beginning, 0);
        var odd = zeros(beginning, 1);
        var wide = even + odd > beginning.length / 8;
        var candidates = wide
                ? List.of(odd >= even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : List.of(StandardCharsets.UTF_8, CP949);
        return candidates.stream()
                .filter(letters -> fits(file, letters))
                .findFirst()
                .orElseThrow(() -> new NotPossible("sheet.refused.letters"));
    }

    private static boolean fits(Path file, Charset letters) {
        try (var reader = strict(Files.newInputStream(file), letters)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int zeros(byte[] bytes, int from) {
        var count = 0;
        for (var at = from; at < bytes.length; at += 2) {
            count += bytes[at] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (var at = 0; at < with.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(BEGINNING);
        }
    }

    /// The one that stands most often in the heading.
    private static char separator(byte[] beginning, Charset letters, int mark) {
        var heading = new String(beginning, mark, beginning.length - mark, letters)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingLong(
                        candidate -> heading.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
