package io.willowleaf.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    void two_hard_cases_in_a_row_are_counted_up_to_now() {
        assertThat(LoadPolicy.inRow(day(1, 5, 2, 4))).isEqualTo(2);
        assertThat(LoadPolicy.inRow(day(1, 5, 2, 4, 3, 2))).isZero();
        assertThat(LoadPolicy.inRow(day(1, 2, 1, 5))).isOne();
        assertThat(LoadPolicy.hard(day(1, 5, 1, 2, 2, 3, 3, 4))).isEqualTo(2);
        assertThat(LoadPolicy.inRow(List.of())).isZero();
    }

    /// Pairs of complaint and emotion.
    private static List<Encounter> day(int... pairs) {
        var met = new ArrayList<Encounter>();
        for (var i = 0; i < pairs.length; i += 2) {
            met.add(new Encounter(
                    new StaffId(1), new ComplaintId(pairs[i]), pairs[i + 1], Instant.EPOCH.plusSeconds(i)));
        }
        return met;
    }
}
