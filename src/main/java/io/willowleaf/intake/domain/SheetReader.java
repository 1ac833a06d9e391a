package io.willowleaf.intake.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.willowleaf.intake.NotPossible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a comma-, semicolon- or tab-separated file in UTF-8 or CP949, whichever it is.
public final class SheetReader {

    private static final Charset CP949 = Charset.forName("MS949");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetReader() {}

    public static Sheet read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new NotPossible("intake.refused.sheet_empty");
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        var text = utf8.or(() -> strictly(bytes, CP949))
                .orElseThrow(() -> new NotPossible("intake.refused.sheet_letters"));
        return parse(withoutMark(text), utf8.isPresent() ? "UTF-8" : "CP949");
    }

    private static Sheet parse(String text, String charset) {
        var rows = new ArrayList<SheetRow>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var line : reader) {
                if (rows.size() > Sheet.MOST_ROWS) {
                    throw new NotPossible("intake.refused.sheet_too_long", Sheet.MOST_ROWS);
                }
                if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new SheetRow((int) line.getStartingLineNumber(), cells(line.getFields())));
                }
            }
        } catch (CsvParseException e) {
            throw new NotPossible("intake.refused.sheet_broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.size() < 2) {
            throw new NotPossible("intake.refused.sheet_empty");
        }
        return new Sheet(charset, rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    /// NUL cannot be stored; an apostrophe before a formula was put there by an export of ours and is taken off again.
    private static List<String> cells(List<String> fields) {
        return fields.stream()
                .map(cell -> cell.replace('\0', '\uFFFD').strip())
                .map(cell -> cell.matches("(?s)'[=+@\\-\\t\\r].*") ? cell.substring(1) : cell)
                .toList();
    }

    private static char separator(String text) {
        var heading = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        candidate -> heading.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
