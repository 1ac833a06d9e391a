package io.willowleaf.search.domain;

import static io.willowleaf.search.domain.Question.Condition.AFTER;
import static io.willowleaf.search.domain.Question.Condition.STAGE;
import static io.willowleaf.search.domain.Question.Condition.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.search.domain.Question.Term;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionTest {

    @Test
    void words_phrases_and_what_must_not_be_there_are_told_apart() {
        assertThat(Question.of("환불 “배송 지연” -쿠폰 -\"설치 기사\"").terms())
                .containsExactly(
                        new Term("환불", false, false),
                        new Term("배송 지연", true, false),
                        new Term("쿠폰", false, true),
                        new Term("설치 기사", true, true));
    }

    @Test
    void conditions_are_named_in_both_languages_and_may_be_quoted() {
        assertThat(Question.of("냉장고 단계:원인분석 team:\"고객 상담 1팀\" 이후：2026-08").conditions())
                .isEqualTo(Map.of(STAGE, "원인분석", TEAM, "고객 상담 1팀", AFTER, "2026-08"));
    }

    @Test
    void what_is_no_condition_is_words() {
        assertThat(Question.of("단계: http://a.b 14:30 -").conditions()).isEmpty();
        assertThat(Question.of("단계: http://a.b 14:30 -").terms()).hasSize(4);
    }

    @Test
    void a_question_can_be_said_again_with_a_condition_more_or_less() {
        var question = Question.of("\"배송 지연\" -쿠폰 단계:2");
        assertThat(question.with(TEAM, "상담 1팀", true)).isEqualTo("\"배송 지연\" -쿠폰 단계:2 팀:\"상담 1팀\"");
        assertThat(Question.of(question.with(STAGE, "", true)).conditions()).isEmpty();
        assertThat(Question.of(question.with(TEAM, "상담 1팀", false)).terms()).isEqualTo(question.terms());
    }

    @Test
    void first_consonants_are_known_also_where_the_keyboard_put_two_together() {
        assertThat(Hangul.isInitials("ㅎㅂㅈㅇ")).isTrue();
        assertThat(Hangul.apart("ㄱㅄ")).isEqualTo("ㄱㅂㅅ");
        assertThat(Hangul.isInitials("ㅎ")).isFalse();
        assertThat(Hangul.initials("환불지연 A")).isEqualTo("ㅎㅂㅈㅇ A");
        assertThat(Hangul.slips("김철수")).contains("김쳘수", "김수철", "김수", "김첼수").doesNotContain("김철수");
    }
}
