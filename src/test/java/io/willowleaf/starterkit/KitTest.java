package io.willowleaf.starterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KitTest {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+([-_][A-Z0-9]+)*");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern SLOT = Pattern.compile("\\{\\{[^{}\\s]+}}");

    /// The permission matrix has a line for each permission and holds no words.
    private static final String MATRIX = "permissions";

    static List<String> files() throws Exception {
        var folder = Path.of(KitTest.class.getResource("/kit").toURI());
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .filter(table -> !table.equals(MATRIX))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void codes_are_unique_and_stable_in_form(String table) {
        assertThat(Kit.rows(table))
                .extracting(KitRow::code)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(CODE.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_say_the_same_amount(String table) {
        for (var row : Kit.rows(table)) {
            for (var column : row.values().keySet()) {
                if (column.equals("ko") || column.endsWith("_ko")) {
                    var english = column.substring(0, column.length() - 2) + "en";
                    assertThat(row.has(column))
                            .as("%s %s %s", table, row.code(), column)
                            .isEqualTo(row.has(english));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void Korean_is_Korean_and_English_is_not(String table) {
        for (var row : Kit.rows(table)) {
            row.values().forEach((column, value) -> {
                if (!value.isEmpty() && (column.equals("ko") || column.endsWith("_ko"))) {
                    assertThat(value).as("%s %s %s", table, row.code(), column).containsPattern(HANGUL);
                }
                if (column.equals("en") || column.endsWith("_en")) {
                    assertThat(value).as("%s %s %s", table, row.code(), column).doesNotContainPattern(HANGUL);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_left_of_tags_and_marks(String table) {
        for (var row : Kit.rows(table)) {
            row.values().forEach((column, value) -> {
                assertThat(value).isEqualTo(value.strip());
                if (isWords(column)) {
                    assertThat(value).as("%s %s", table, row.code()).doesNotContain("★", "[", "]", "…", "〃", "\t");
                    assertThat(SLOT.matcher(value).replaceAll(""))
                            .as("%s %s", table, row.code())
                            .doesNotContain("{", "}");
                }
            });
        }
    }

    private static boolean isWords(String column) {
        return column.matches("(.*_)?(ko|en)");
    }

    @Test
    void a_row_speaks_of_its_columns_by_name() {
        var first = Kit.rows("severity").getFirst();
        assertThat(first.code()).isEqualTo("SAFETY-S1");
        assertThat(first.words("dimension")).isEqualTo(new Bilingual("안전", "Safety"));
        assertThat(first.findNumber("at_least")).isEmpty();
        assertThat(Kit.rows("cause-guides").getFirst().codes("courses")).isEqualTo(List.of("C3", "C5"));
        assertThatIllegalArgumentException().isThrownBy(() -> first.text("nothing"));
        assertThatIllegalArgumentException().isThrownBy(() -> Kit.rows("nothing"));
    }

    @Test
    void every_cause_belongs_to_a_group_with_a_guide() {
        var guides = Kit.rows("cause-guides").stream().map(KitRow::code).toList();
        assertThat(Kit.rows("cause-taxonomy"))
                .hasSize(68)
                .extracting(row -> row.text("cause_group"))
                .isSubsetOf(guides);
    }
}
