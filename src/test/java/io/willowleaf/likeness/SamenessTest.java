package io.willowleaf.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SamenessTest {

    private static final String WORDS = "주문한 책상이 두 주째 오지 않아요. 언제 오나요?";

    @Test
    void spaces_do_not_make_a_difference() {
        assertThat(Sameness.of(WORDS, WORDS.replace(" ", ""))).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_few_other_words_leave_it_the_same_and_another_matter_does_not() {
        assertThat(Sameness.of(WORDS, WORDS + " 답 주세요")).isGreaterThan(Sameness.SAME);
        assertThat(Sameness.of(WORDS, "상담원이 불친절했어요")).isLessThan(.2);
    }

    /// ab, bc, abc against ab, bd, abd: one of three, so 1/3.
    @Test
    void the_cosine_is_counted_by_hand() {
        assertThat(Sameness.of("abc", "abd")).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void nothing_is_like_nothing() {
        assertThat(Sameness.of("", WORDS)).isZero();
        assertThat(Sameness.of("", "")).isZero();
    }

    @Test
    void marks_width_and_the_endings_of_politeness_make_no_difference() {
        assertThat(Sameness.of("지난달에 반품한 물건 환불이 아직 안 됐습니다. 확인 바랍니다!", "지난달에 반품한 물건 환불이 아직 안 됐어요 😡 확인 바랍니다"))
                .isGreaterThan(Sameness.SAME);
        assertThat(Sameness.of("ＡＳ 기사가 １시에 안 왔어요", "as 기사가 1시에 안 왔어요")).isCloseTo(1, within(1e-9));
    }
}
