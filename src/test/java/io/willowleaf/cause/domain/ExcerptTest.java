package io.willowleaf.cause.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.cause.domain.Excerpt.Piece;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExcerptTest {

    @Test
    void phrases_stand_out_and_nothing_is_lost() {
        assertThat(Excerpt.of("받침이 두 개나 깨졌어요", List.of("깨졌", "두 개")).pieces())
                .containsExactly(
                        new Piece("받침이 ", false),
                        new Piece("두 개", true),
                        new Piece("나 ", false),
                        new Piece("깨졌", true),
                        new Piece("어요", false));
    }

    @Test
    void a_long_text_is_cut_around_the_first_phrase() {
        var pieces = Excerpt.of("가".repeat(300) + "깨졌어요" + "나".repeat(300), List.of("깨졌어요"))
                .pieces();
        assertThat(pieces).contains(new Piece("깨졌어요", true));
        assertThat(pieces.getFirst().text()).isEqualTo("…");
        assertThat(pieces.getLast().text()).isEqualTo("…");
        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).sum())
                .isEqualTo(142);
    }

    @Test
    void empty_words_and_characters_of_two_halves_do_no_harm() {
        assertThat(Excerpt.of("", List.of("깨졌")).pieces()).isEmpty();
        assertThat(Excerpt.of("😡".repeat(200), List.of()).pieces().getFirst().text())
                .hasSize(140);
    }
}
