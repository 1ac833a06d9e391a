package io.willowleaf.impact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordOfMouthEstimateTest {

    private static final WordOfMouthEstimate ONE = WordOfMouthEstimate.of(1, AssumptionSet.WHARTON);
    private static final WordOfMouthEstimate MONTH = WordOfMouthEstimate.of(120, AssumptionSet.WHARTON);

    @Test
    void one_teller_tells_about_four() {
        var told = AssumptionSet.WHARTON.toldPerTeller();
        assertThat(told.low()).isEqualTo(2.94, within(1e-9));
        assertThat(told.mid()).isEqualTo(3.84, within(1e-9));
        assertThat(told.high()).isEqualTo(4.74, within(1e-9));
    }

    @Test
    void one_complaint_stands_for_nearly_seventeen_customers() {
        assertThat(ONE.dissatisfied()).isEqualTo(16.67, within(.005));
        assertThat(ONE.silent()).isEqualTo(10.5, within(1e-9));
        assertThat(ONE.tellers()).isEqualTo(5.17, within(.005));
    }

    @Test
    void about_twenty_people_hear_of_one_complaint() {
        assertThat(ONE.told().low()).isEqualTo(15.2, within(.05));
        assertThat(ONE.told().mid()).isEqualTo(19.8, within(.05));
        assertThat(ONE.told().high()).isEqualTo(24.5, within(.05));
    }

    @Test
    void five_to_six_customers_leave_behind_one_complaint() {
        assertThat(ONE.lost().low()).isEqualTo(5.3, within(.05));
        assertThat(ONE.lost().high()).isEqualTo(6.0, within(.05));
    }

    @Test
    void a_month_of_120_complaints_stands_for_two_thousand_customers() {
        assertThat(MONTH.dissatisfied()).isEqualTo(2_000, within(1e-9));
        assertThat(MONTH.silent()).isEqualTo(1_260, within(1e-9));
        assertThat(MONTH.tellers()).isEqualTo(620, within(1e-9));
        assertThat(MONTH.lost().low()).isEqualTo(640, within(1e-9));
        assertThat(MONTH.lost().high()).isEqualTo(720, within(1e-9));
    }

    @Test
    void of_that_month_about_2400_people_hear() {
        assertThat(MONTH.told().low()).isEqualTo(1_823, within(.5));
        assertThat(MONTH.told().mid()).isEqualTo(2_381, within(.5));
        assertThat(MONTH.told().high()).isEqualTo(2_939, within(.5));
    }

    @Test
    void a_weak_belief_puts_the_complaint_share_between_2_67_and_10_33_percent() {
        var range = AssumptionSet.WHARTON.belief().range90();
        assertThat(range.low()).isEqualTo(.0267, within(.00005));
        assertThat(range.high()).isEqualTo(.1033, within(.00005));
    }

    @Test
    void a_weak_belief_gives_a_wide_range() {
        assertThat(MONTH.dissatisfiedMedian()).isEqualTo(2_102, within(.5));
        assertThat(MONTH.dissatisfiedRange90().low()).isEqualTo(1_162, within(.5));
        assertThat(MONTH.dissatisfiedRange90().high()).isEqualTo(4_491, within(.5));
    }

    @Test
    void a_strong_belief_gives_a_narrower_one() {
        var sure = WordOfMouthEstimate.of(120, AssumptionSet.WHARTON.believing(new ShareBelief(36, 564)));
        assertThat(sure.dissatisfiedRange90().low()).isEqualTo(1_564, within(.5));
        assertThat(sure.dissatisfiedRange90().high()).isEqualTo(2_670, within(.5));
    }

    @Test
    void our_own_survey_moves_the_belief() {
        assertThat(new ShareBelief(6, 94).having(30, 500)).isEqualTo(new ShareBelief(36, 564));
    }

    @Test
    void no_complaint_stands_for_nobody() {
        var none = WordOfMouthEstimate.of(0, AssumptionSet.WHARTON);
        assertThat(none.dissatisfied()).isZero();
        assertThat(none.dissatisfiedRange90().high()).isZero();
    }

    @Test
    void fewer_than_none_is_refused() {
        assertThatThrownBy(() -> WordOfMouthEstimate.of(-1, AssumptionSet.WHARTON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
