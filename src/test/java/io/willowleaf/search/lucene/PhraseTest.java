package io.willowleaf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.search.domain.Cut;
import io.willowleaf.search.domain.Expression;
import io.willowleaf.search.domain.Highlighter;
import io.willowleaf.search.domain.Lexeme;
import io.willowleaf.search.domain.Question;
import io.willowleaf.search.domain.Snippet;
import io.willowleaf.search.domain.Texts;
import io.willowleaf.search.domain.Vector;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhraseTest {

    private static final String TEXT =
            "어제 배송 예정일이 지났는데 냉장고가 오지 않았습니다. 고객센터는 확인해 보겠다고만 하고, 설치 기사님도 연락이 없어요. 환불지연 신고합니다.";

    @Test
    void whatever_follows_each_other_in_a_text_carries_the_mark_it_is_looked_for_by() {
        var pieces = Cut.of(TEXT, MorphemesTest.MORPHEMES).pieces();
        var marks = Vector.of(new Texts("", List.of(TEXT), List.of(), List.of()), MorphemesTest.MORPHEMES)
                .marks();
        assertThat(pieces).hasSizeGreaterThan(15);
        for (var at = 2; at < pieces.size(); at++) {
            var asked = Expression.row(pieces.subList(at - 2, at + 1).stream()
                    .map(piece -> new Expression.Word(Lexeme.of(piece.word())))
                    .toList());
            assertThat(asked.marks()).hasSize(2).isSubsetOf(marks);
        }
        assertThat(row("배송", "냉장고").marks()).hasSize(1).doesNotContainAnyElementsOf(marks);
    }

    @Test
    void the_order_of_two_words_is_in_their_mark() {
        assertThat(row("배송", "지연").marks().toList())
                .isNotEqualTo(row("지연", "배송").marks().toList());
    }

    @Test
    void what_may_be_left_out_asks_for_no_mark() {
        var phrase = row("배송", "지연");
        assertThat(Expression.all(List.of(phrase, new Expression.Word("환불"))).marks())
                .hasSize(1);
        assertThat(Expression.any(List.of(phrase, new Expression.Word("환불"))).marks())
                .isEmpty();
        assertThat(new Expression.Not(phrase).marks()).isEmpty();
    }

    @Test
    void a_phrase_hands_over_what_is_known_of_its_marks_and_what_shares_them_by_chance() {
        var phrase = row("배송", "지연");
        assertThat(phrase.fetched(word -> word.startsWith("#") ? 0 : .3)).isBetween(.0002, .0003);
        assertThat(phrase.fetched(word -> word.startsWith("#") ? .05 : .3)).isBetween(.05, .0504);
    }

    @Test
    void what_was_typed_is_shown_where_it_stands_even_if_the_index_has_it_in_pieces() {
        var shown = new Highlighter(Question.of("고객센터 -쿠폰"), Expression.words(List.of("센터")), MorphemesTest.MORPHEMES)
                .of(TEXT);
        assertThat(shown.parts().stream().filter(Snippet.Part::found).map(Snippet.Part::text))
                .containsExactly("고객센터");
        var cut =
                new Highlighter(Question.of("신고하다"), Expression.words(List.of("신고")), MorphemesTest.MORPHEMES).of(TEXT);
        assertThat(cut.parts().stream().filter(Snippet.Part::found).map(Snippet.Part::text))
                .containsExactly("신고");
    }

    @Test
    void a_word_is_shown_where_a_form_of_it_stands() {
        var before = "처음에는 괜찮다고 했습니다. ".repeat(20);
        for (var text : List.of(
                TEXT,
                "어제 산 접시가 깨졌어요. 누가 봐도 새것이 아니고, 도와 달라고 했더니 돌아왔어요! 몰라서 불러 봤습니다. 더워서 못 써요. 줘도 안 가져. 바빠서 못 가 봤고 퍼 담아 둬서 아파요. 커서 꺼 놨는데 쏴 버렸어요. 뛰어왔는데 해 준대요. 얹혀 놔둬",
                before + "그런데 하루 만에 고장 났는데 고쳐 주지도 않고 A/S 접수도 미뤄졌고 가격만 올랐어요",
                "구두점 없이 이어 쓰면 ".repeat(15) + "뒤쪽에서 나온 말도 찾아져야 하고 무거워서 들고 갈 수 없다는 것도 보여야 합니다")) {
            for (var piece : Cut.of(text, MorphemesTest.MORPHEMES).pieces()) {
                var shown = new Highlighter(
                        Question.of(""), new Expression.Word(Lexeme.of(piece.word())), MorphemesTest.MORPHEMES);
                assertThat(shown.of(text).isMarked()).as(piece.word()).isTrue();
            }
        }
    }

    @Test
    void what_stands_nowhere_is_not_shown() {
        var shown = new Highlighter(Question.of("냉동고"), new Expression.Word(Lexeme.of("냉동고")), MorphemesTest.MORPHEMES);
        assertThat(shown.of(TEXT).isMarked()).isFalse();
    }

    private static Expression row(String... words) {
        return Expression.row(List.of(words).stream().map(Expression.Word::new).toList());
    }
}
