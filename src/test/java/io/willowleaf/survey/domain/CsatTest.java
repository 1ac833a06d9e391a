package io.willowleaf.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsatTest {

    private static final Csat SPRING = new Csat(AnswerScale.FIVE, 200, 164, 820);

    @Test
    void the_two_best_of_164_in_200_are_82_percent() {
        assertThat(SPRING.satisfied().value()).isEqualTo(.82, within(1e-12));
    }

    @Test
    void their_wilson_interval_reaches_from_76_1_to_86_7_percent() {
        assertThat(SPRING.interval().low()).isEqualTo(.761, within(.0005));
        assertThat(SPRING.interval().high()).isEqualTo(.867, within(.0005));
    }

    @Test
    void a_mean_of_four_in_five_is_75_of_100() {
        assertThat(Csat.of(AnswerScale.FIVE, List.of(5, 4, 3)).meanOf100()).isEqualTo(75, within(1e-12));
    }

    @Test
    void six_and_seven_of_seven_and_nine_and_ten_of_ten_are_the_two_best() {
        assertThat(Csat.of(AnswerScale.SEVEN, List.of(5, 6, 7)).topTwo()).isEqualTo(2);
        assertThat(Csat.of(AnswerScale.TEN, List.of(8, 9, 10)).topTwo()).isEqualTo(2);
    }

    @Test
    void nobody_answered_is_not_a_satisfaction_of_zero() {
        assertThatThrownBy(() -> Csat.of(AnswerScale.FIVE, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_answer_outside_the_scale_is_refused() {
        assertThatThrownBy(() -> Csat.of(AnswerScale.FIVE, List.of(6))).isInstanceOf(IllegalArgumentException.class);
    }
}
