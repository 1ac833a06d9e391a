package io.willowleaf.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.willowleaf.kernel.statistics.Proportion;
import io.willowleaf.kernel.statistics.Rate;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final ShareChange PACKING = new ShareChange(new Proportion(96, 1_200), new Proportion(63, 1_150));

    @Test
    void from_96_in_1200_to_63_in_1150_is_2_52_points_less() {
        assertThat(PACKING.difference()).isEqualTo(-.0252, within(.00005));
    }

    @Test
    void newcombes_interval_reaches_from_minus_4_56_to_minus_0_49_points() {
        assertThat(PACKING.interval().low()).isEqualTo(-.0456, within(.00005));
        assertThat(PACKING.interval().high()).isEqualTo(-.0049, within(.00005));
    }

    @Test
    void the_risk_ratio_is_0_685() {
        assertThat(PACKING.ratio()).isEqualTo(.685, within(.0005));
        assertThat(PACKING.ratioInterval().low()).isEqualTo(.504, within(.0005));
        assertThat(PACKING.ratioInterval().high()).isEqualTo(.931, within(.0005));
    }

    @Test
    void fewer_complaints_are_an_improvement_and_fewer_satisfied_customers_are_not() {
        assertThat(PACKING.verdict(Aim.FEWER)).isEqualTo(Verdict.IMPROVED);
        assertThat(PACKING.verdict(Aim.MORE)).isEqualTo(Verdict.WORSE);
    }

    @Test
    void too_few_to_tell_leaves_it_undecided() {
        var small = new ShareChange(new Proportion(8, 100), new Proportion(5, 100));
        assertThat(small.verdict(Aim.FEWER)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void the_way_back_is_worse() {
        var back = new ShareChange(new Proportion(63, 1_150), new Proportion(96, 1_200));
        assertThat(back.verdict(Aim.FEWER)).isEqualTo(Verdict.WORSE);
    }

    @Test
    void a_rate_that_halves_is_an_improvement() {
        var change = new RateChange(new Rate(120, 100), new Rate(60, 100));
        assertThat(change.ratio()).isEqualTo(.5, within(1e-12));
        assertThat(change.interval().low()).isEqualTo(.36676, within(.00001));
        assertThat(change.interval().high()).isEqualTo(.68164, within(.00001));
        assertThat(change.verdict(Aim.FEWER)).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void a_rate_that_vanishes_is_an_improvement_once_enough_was_there_before() {
        assertThat(new RateChange(new Rate(40, 10), new Rate(0, 10)).verdict(Aim.FEWER))
                .isEqualTo(Verdict.IMPROVED);
        assertThat(new RateChange(new Rate(1, 10), new Rate(0, 10)).verdict(Aim.FEWER))
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void no_complaint_before_and_none_after_is_no_verdict() {
        assertThat(new ShareChange(new Proportion(0, 50), new Proportion(0, 50)).verdict(Aim.FEWER))
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(new RateChange(new Rate(0, 5), new Rate(0, 5)).verdict(Aim.FEWER))
                .isEqualTo(Verdict.UNDECIDED);
    }
}
