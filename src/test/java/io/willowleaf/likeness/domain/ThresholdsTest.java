package io.willowleaf.likeness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.likeness.Sameness;
import io.willowleaf.likeness.domain.LabelledPairs.Pair;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.domain.ShippedWords;
import io.willowleaf.search.lucene.NoriMorphemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/// The thresholds, judged on pairs that people sorted. `-Dlikeness=write` writes the page that says so.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThresholdsTest {

    private static final Path DOC = Path.of("docs/the-same-again.md");
    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- /figures -->\n";

    final Morphemes morphemes = NoriMorphemes.with(ShippedWords.BOOK.words());
    final Rarity rarity = counted(LabelledPairs.texts());
    final Rarity told = counted(LabelledPairs.answerTexts());

    record Figures(long same, long other, double precision, double recall) {

        static Figures of(List<Pair> pairs, Predicate<Pair> found) {
            var right = pairs.stream()
                    .filter(pair -> pair.same() && found.test(pair))
                    .count();
            var wrong = pairs.stream()
                    .filter(pair -> !pair.same() && found.test(pair))
                    .count();
            var same = pairs.stream().filter(Pair::same).count();
            return new Figures(
                    same,
                    pairs.size() - same,
                    right + wrong == 0 ? 1 : (double) right / (right + wrong),
                    (double) right / same);
        }

        String row(String question, double threshold) {
            return String.format(
                    Locale.ROOT,
                    "| %s | ≥ %.2f | %d | %d | %.3f | %.3f |%n",
                    question,
                    threshold,
                    same,
                    other,
                    precision,
                    recall);
        }
    }

    @Test
    void near_copies_are_found_and_letters_that_only_begin_alike_are_not() {
        var figures = at(Print.COPY, LabelledPairs.copies(), pair -> Print.exactly(pair.one(), pair.other()));
        assertThat(figures.precision()).isGreaterThanOrEqualTo(.95);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(.80);
    }

    @Test
    void what_one_person_says_again_is_found_and_the_next_matter_is_not() {
        var figures = at(Sameness.SAME, LabelledPairs.repeats(), pair -> Sameness.of(pair.one(), pair.other()));
        assertThat(figures.precision()).isGreaterThanOrEqualTo(.95);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(.80);
    }

    @Test
    void the_same_matter_in_other_words_is_suggested_more_often_than_not_and_seldom_wrongly() {
        var figures = at(Matter.SAME, LabelledPairs.matters(), this::matter);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(.85);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(.45);
    }

    @Test
    void what_is_told_to_everybody_is_shown_to_most_whom_it_may_help_and_hardly_to_others() {
        var figures = at(Matter.ANSWERED, LabelledPairs.answers(), this::answered);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(.90);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(.90);
    }

    @Test
    void the_page_says_what_was_measured() throws IOException {
        var page = Files.readString(DOC);
        var now = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + table().replace("\r\n", "\n")
                + page.substring(page.indexOf(END));
        if ("write".equals(System.getProperty("likeness"))) {
            Files.writeString(DOC, now);
        }
        assertThat(page).isEqualTo(now);
    }

    private String table() {
        var table = new StringBuilder(
                "| Question | Threshold | Pairs the same | Pairs not | Precision | Recall |\n|---|---|---|---|---|---|\n");
        rows(
                table,
                "the very same text",
                .1,
                Print.COPY,
                LabelledPairs.copies(),
                pair -> Print.exactly(pair.one(), pair.other()));
        rows(
                table,
                "the same person, the same again",
                .1,
                Sameness.SAME,
                LabelledPairs.repeats(),
                pair -> Sameness.of(pair.one(), pair.other()));
        rows(table, "the same matter", .1, Matter.SAME, LabelledPairs.matters(), this::matter);
        rows(table, "told to everybody already", .05, Matter.ANSWERED, LabelledPairs.answers(), this::answered);
        return table.toString();
    }

    /// The threshold, and one and two steps around it.
    private static void rows(
            StringBuilder table,
            String question,
            double step,
            double chosen,
            List<Pair> pairs,
            ToDoubleFunction<Pair> measure) {
        IntStream.rangeClosed(-2, 1).forEach(steps -> {
            var threshold = chosen + steps * step;
            var name = steps == 0 ? "**" + question + "**" : question;
            table.append(at(threshold, pairs, measure).row(name, threshold));
        });
    }

    private static Figures at(double threshold, List<Pair> pairs, ToDoubleFunction<Pair> measure) {
        return Figures.of(pairs, pair -> measure.applyAsDouble(pair) >= threshold - 1e-9);
    }

    private double matter(Pair pair) {
        return Gist.of(pair.one(), morphemes).cosine(Gist.of(pair.other(), morphemes), rarity);
    }

    private double answered(Pair pair) {
        return Gist.of(pair.one(), morphemes).cosine(Gist.of(pair.other(), morphemes), told);
    }

    private Rarity counted(List<String> texts) {
        var counts = new HashMap<String, Integer>();
        texts.forEach(text -> Gist.of(text, morphemes).words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return new Rarity(texts.size(), counts);
    }
}
