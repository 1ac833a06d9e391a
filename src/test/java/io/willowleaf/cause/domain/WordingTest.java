package io.willowleaf.cause.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import de.siegmar.fastcsv.reader.CsvReader;
import io.willowleaf.cause.domain.Wording.Span;
import io.willowleaf.cause.domain.Wording.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordingTest {

    /// Random texts out of pieces of the patterns themselves, so that much is found and much is nearly found.
    @Test
    void it_finds_what_the_pattern_as_a_whole_finds() throws IOException {
        var patterns = shipped();
        var random = new Random(7);
        var found = 0;
        for (var pattern : patterns) {
            var wording = Wording.of(pattern);
            var whole = Pattern.compile(pattern);
            for (var at = 0; at < 60; at++) {
                var text = text(random, pattern, patterns);
                var expected = expected(whole, text);
                assertThat(wording.findIn(Text.of(text), Integer.MAX_VALUE))
                        .as(pattern + " in " + text)
                        .isEqualTo(expected);
                assertThat(wording.isIn(Text.of(text))).isEqualTo(!expected.isEmpty());
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(patterns.size() * 60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "배송(이)?늦! 배송",
                "(이)?늦다! 늦다",
                "(빨리|늦게)도착! 빨리,늦게",
                "안[0-9]+분! 안",
                "가나?다! 가",
                "가나+다! 가나",
                "가{0,3}! ''",
                "가{2,3}! 가",
                "(가|[나])! ''",
                "(?i)가나! ''",
                "(가나)?! ''",
                "가\\.나다! 나다",
            })
    void it_knows_words_that_must_be_there(String pattern, String needed) {
        assertThat(String.join(",", Needed.by(pattern))).isEqualTo(needed.strip());
    }

    @Test
    void alternatives_are_those_outside_of_brackets() {
        assertThat(Needed.alternatives("가(나|다)|[|]라|\\|마")).containsExactly("가(나|다)", "[|]라", "\\|마");
        assertThat(Needed.alternatives("(?i)가|나")).containsExactly("(?i)가|나");
    }

    private static List<Span> expected(Pattern whole, String text) {
        var all = new ArrayList<Span>();
        var matcher = whole.matcher(text);
        for (var from = 0; matcher.find(from) && matcher.end() > matcher.start(); from = matcher.end()) {
            all.add(new Span(matcher.start(), matcher.end()));
        }
        return all;
    }

    private static String text(Random random, String pattern, List<String> patterns) {
        var text = new StringBuilder();
        for (var piece = 0; piece < 12; piece++) {
            var from = random.nextBoolean() ? pattern : patterns.get(random.nextInt(patterns.size()));
            var plain = from.replaceAll("\\{[^}]*}|[?*+.\\\\\\[\\]]", "")
                    .replaceAll("[()]", random.nextBoolean() ? "" : "|");
            var words = plain.split("\\|", -1);
            text.append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static List<String> shipped() throws IOException {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/main/resources/kit/cause-rules.csv"), StandardCharsets.UTF_8)) {
            return rows.stream()
                    .map(row -> row.getField("pattern"))
                    .filter(pattern -> !pattern.isBlank())
                    .toList();
        }
    }
}
