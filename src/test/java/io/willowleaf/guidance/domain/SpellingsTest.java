package io.willowleaf.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form of every phrase as it is written, in other spacing, and with another ending.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpellingsTest {

    record Spelling(String code, String text) {}

    static Stream<Spelling> spellings() {
        return spellings("coach/spellings.txt");
    }

    private static Stream<Spelling> spellings(String file) {
        return TestLines.of(file).stream().flatMap(line -> {
            var cells = List.of(line.split("\\|", -1));
            return cells.subList(1, cells.size()).stream().map(text -> new Spelling(cells.getFirst(), text));
        });
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_phrase_is_found_however_it_is_spelled(Spelling spelling) {
        assertThat(new PhraseBook(own(spelling)).check(spelling.text())).isNotEmpty();
    }

    /// Among all phrases a graver one of the same sentence may speak first, never a milder one.
    @ParameterizedTest
    @MethodSource("spellings")
    void no_spelling_is_taken_for_something_milder(Spelling spelling) {
        var severity = KitPhrases.all().stream()
                .filter(phrase -> phrase.code().equals(spelling.code()))
                .findFirst()
                .orElseThrow()
                .severity();
        assertThat(PhraseBookTest.BOOK.check(spelling.text()))
                .anyMatch(hit -> hit.phrase().severity() >= severity);
    }

    /// Written before the rules were looked at, and mended by rules about the language, not by adding them to the list.
    @Test
    void most_spellings_nobody_made_a_rule_for_are_found() {
        assertThat(found("coach/spellings-unseen.txt")).isGreaterThanOrEqualTo(196);
    }

    /// Written after the last rule; no rule may be made from them.
    @Test
    void spellings_kept_back_tell_how_it_goes_with_new_ones() {
        assertThat(found("coach/spellings-fresh.txt")).isGreaterThanOrEqualTo(55);
    }

    private static long found(String file) {
        return spellings(file)
                .filter(spelling ->
                        !new PhraseBook(own(spelling)).check(spelling.text()).isEmpty())
                .count();
    }

    private static List<Phrase> own(Spelling spelling) {
        return KitPhrases.all().stream()
                .filter(phrase -> phrase.code().equals(spelling.code()))
                .toList();
    }

    @Test
    void all_seventy_six_patterns_have_three_spellings() {
        assertThat(TestLines.of("coach/spellings.txt"))
                .allSatisfy(line -> assertThat(line.split("\\|", -1)).hasSize(4).doesNotHaveDuplicates());
        assertThat(codes()).hasSize(76).isEqualTo(codesOfTheKit());
        assertThat(PoliteSentences.all()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    }

    private static Set<String> codes() {
        return spellings().map(Spelling::code).collect(Collectors.toSet());
    }

    private static Set<String> codesOfTheKit() {
        return KitPhrases.all().stream().map(Phrase::code).collect(Collectors.toSet());
    }
}
