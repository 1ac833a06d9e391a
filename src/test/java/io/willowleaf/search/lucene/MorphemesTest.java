package io.willowleaf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.search.Morpheme;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.domain.Cut;
import io.willowleaf.search.domain.ShippedWords;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MorphemesTest {

    static final Morphemes MORPHEMES = NoriMorphemes.with(ShippedWords.BOOK.words());

    @Test
    void particles_and_endings_fall_away_and_spacing_changes_nothing() {
        assertThat(words("환불이 지연되어 화가 나요")).startsWith("환불", "지연");
        assertThat(words("환불지연")).containsExactly("환불", "지연");
        assertThat(words("배송이 너무 늦어요")).containsExactly("배송", "늦");
        assertThat(words("배송지연")).containsExactly("배송", "지연");
        assertThat(words("깨진 접시")).containsExactly("깨지", "접시");
    }

    @Test
    void what_holds_a_sentence_together_is_still_there_for_those_who_ask() {
        assertThat(MORPHEMES.all("아이고 안 와요").stream().map(Morpheme::text)).contains("아이고", "안", "오");
    }

    @Test
    void english_letters_and_numbers_stand_between_korean_ones() {
        assertThat(words("iPhone15 A/S 센터에서 환불 refund 요청"))
                .containsSubsequence("iphone", "15", "as", "센터", "환불", "refund", "요청");
    }

    @Test
    void every_piece_knows_where_it_was_found() {
        var text = "어제 환불지연을 신고했습니다";
        for (var piece : MORPHEMES.all(text)) {
            assertThat(piece.from()).isBetween(0, text.length());
            assertThat(piece.until()).isBetween(piece.from(), text.length());
        }
        var refund = MORPHEMES.of(text).stream()
                .filter(each -> each.text().equals("지연"))
                .findFirst()
                .orElseThrow();
        assertThat(text.substring(refund.from(), refund.until())).isEqualTo("지연");
    }

    @Test
    void a_row_of_nouns_that_may_be_cut_in_the_wrong_place_is_found_by_each_two_syllables() {
        var cut = Cut.of("수령지변경요청", MORPHEMES);
        assertThat(cut.rows()).hasSize(1);
        assertThat(cut.rows().getFirst().pairs()).contains("수령", "변경", "요청");
    }

    @Test
    void a_text_of_any_kind_is_taken_apart() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var i = 0; i < 500; i++) {
            var text = random.ints(random.nextInt(300), 0, 0x11000)
                    .collect(StringBuilder::new, (all, each) -> all.append((char) each), StringBuilder::append)
                    .toString();
            MORPHEMES.all(text).forEach(each -> assertThat(each.until()).isGreaterThanOrEqualTo(each.from()));
        }
        assertThat(MORPHEMES.all("가".repeat(300_000))).hasSizeLessThanOrEqualTo(Morphemes.MOST);
        assertThat(MORPHEMES.all("\0")).isNotNull();
    }

    private static List<String> words(String text) {
        return Cut.of(text, MORPHEMES).pieces().stream().map(Cut.Piece::word).toList();
    }
}
