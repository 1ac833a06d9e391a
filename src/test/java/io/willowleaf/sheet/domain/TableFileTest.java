package io.willowleaf.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.willowleaf.sheet.Harmless;
import io.willowleaf.sheet.NotPossible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableFileTest {

    static final String LETTERS = "가각힣똠뷁ABCxyz019 .,;|\t'\"=+-@~％漢字";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "MS949", "UTF-16LE", "UTF-16BE"})
    void korean_is_read_in_whatever_letters_it_was_written(String charset) {
        var text = "내용,성함\n받침이 깨졌어요,김하늘\n\"두 줄\n이어서\",박\n";
        assertThat(rows(text.getBytes(Charset.forName(charset))))
                .containsExactly(List.of("내용", "성함"), List.of("받침이 깨졌어요", "김하늘"), List.of("두 줄\n이어서", "박"));
        assertThat(rows(("\uFEFF" + text)
                                .getBytes(charset.equals("MS949") ? StandardCharsets.UTF_8 : Charset.forName(charset)))
                        .getFirst())
                .containsExactly("내용", "성함");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found_in_the_heading(String separator) {
        assertThat(rows(bytes("내용" + separator + "성함\r\n1,5;2" + separator + "김\r\n"))
                        .getLast()
                        .getLast())
                .isEqualTo("김");
    }

    @Test
    void rows_are_counted_as_in_the_file_and_empty_ones_left_out() {
        var numbers = new ArrayList<Integer>();
        TableFile.of(write(bytes("내용\n하나\n\n ,\n\"둘\n둘\"\n셋\n"))).read(row -> numbers.add(row.number()));
        assertThat(numbers).containsExactly(1, 2, 5, 7);
    }

    /// A thousand random tables come back cell by cell, in whatever letters, separators and quotes.
    @Test
    void what_a_spreadsheet_writes_is_what_we_read() {
        var random = new Random(42);
        for (var round = 0; round < 1_000; round++) {
            var table = table(random);
            var separator = ",;\t|".charAt(random.nextInt(4));
            var heading = heading(table.getFirst().size());
            var text = new StringWriter();
            try (var csv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                    .build(text)) {
                csv.writeRecord(heading);
                table.forEach(
                        row -> csv.writeRecord(row.stream().map(Harmless::guard).toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var charset = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .get(random.nextInt(3));
            var read = rows(("\uFEFF" + text).getBytes(charset));
            assertThat(read.subList(1, read.size()))
                    .as("round %d", round)
                    .isEqualTo(table.stream()
                            .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                            .toList());
        }
    }

    /// Any bytes at all are read or refused with a sentence, never with a failure of ours.
    @Test
    void no_bytes_break_the_reader() {
        var random = new Random(7);
        var seeds = List.of("내용,성함\n\"가\"\"나\",다\n", "a;b\r\n1;\"2\n", "PK\u0003\u0004", "\uFEFF내용\t\"\n");
        for (var round = 0; round < 3_000; round++) {
            var bytes = seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.UTF_8);
            for (var change = random.nextInt(6); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                rows(random.nextInt(10) == 0 ? random(random) : bytes);
            } catch (NotPossible refused) {
                assertThat(refused.key()).startsWith("sheet.refused.");
            }
        }
    }

    @Test
    void what_is_no_table_is_refused() {
        refused("sheet.refused.empty", new byte[0]);
        refused("sheet.refused.letters", new byte[] {(byte) 0xFF, (byte) 0xFF, 3, 4});
        refused("sheet.refused.broken", bytes("\"open"));
        refused("sheet.refused.broken_workbook", bytes("PK\u0003\u0004 and so on"));
        refused("sheet.refused.old_workbook", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        });
    }

    @Test
    void an_endless_line_a_thousand_columns_and_a_huge_cell_do_not_fill_memory() {
        refused("sheet.refused.broken", bytes("내용\n\"" + "가".repeat(2_000_000)));
        refused("sheet.refused.broken", bytes("내용\n" + "가,".repeat(Bounds.COLUMNS + 1)));
        var rows = rows(bytes("내용\n" + "가".repeat(Bounds.CELL + 1) + "\n나\n"));
        assertThat(rows.get(1).getFirst()).hasSize(Bounds.CELL);
        assertThat(new SheetRow(2, rows.get(1)).isTooLong()).isTrue();
        assertThat(rows.get(2)).containsExactly("나");
    }

    @Test
    void a_workbook_is_read_cell_by_cell_over_all_its_sheets() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            for (var name : List.of("첫째", "둘째")) {
                var sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "내용");
                sheet.value(0, 1, "접수일시");
                sheet.value(0, 2, "건수");
                sheet.value(1, 0, "'=1+1");
                sheet.value(1, 1, java.time.LocalDateTime.of(2026, 8, 17, 14, 5));
                sheet.style(1, 1).format("yyyy-mm-dd hh:mm").set();
                sheet.value(1, 2, 1234567890123L);
                sheet.value(3, 0, name);
                sheet.finish();
            }
        }
        assertThat(rows(bytes.toByteArray()))
                .containsExactly(
                        List.of("내용", "접수일시", "건수"),
                        List.of("=1+1", "2026-08-17 14:05:00", "1234567890123"),
                        List.of("첫째"),
                        List.of("=1+1", "2026-08-17 14:05:00", "1234567890123"),
                        List.of("둘째"));
    }

    @Test
    void a_workbook_that_is_endless_inside_is_refused() {
        refused("sheet.refused.bomb", Bombs.zipped("xl/worksheets/sheet1.xml", 256L << 20));
        refused("sheet.refused.bomb", Bombs.zipped("xl/sharedStrings.xml", 300L << 20));
        refused("sheet.refused.bomb", Bombs.zipped("xl/styles.xml", 40L << 20));
        refused("sheet.refused.bomb", Bombs.parts(3_000));
        assertThatThrownBy(() -> rows(Bombs.laughs())).isInstanceOf(NotPossible.class);
    }

    private void refused(String key, byte[] bytes) {
        assertThatThrownBy(() -> rows(bytes))
                .isInstanceOfSatisfying(
                        NotPossible.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<List<String>> rows(byte[] bytes) {
        var rows = new ArrayList<List<String>>();
        TableFile.of(write(bytes)).read(row -> rows.add(row.cells()));
        return rows;
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("table"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> heading(int columns) {
        return IntStream.range(0, columns).mapToObj(column -> "열" + column).toList();
    }

    private static List<List<String>> table(Random random) {
        var columns = 2 + random.nextInt(5);
        return Stream.generate(
                        () -> Stream.generate(() -> cell(random)).limit(columns).toList())
                .limit(1 + random.nextInt(6))
                .toList();
    }

    private static String cell(Random random) {
        var cell = new StringBuilder();
        for (var length = random.nextInt(8); length > 0; length--) {
            cell.append(random.nextInt(12) == 0 ? '\n' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return cell.toString();
    }

    private static byte[] random(Random random) {
        var bytes = new byte[1 + random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
