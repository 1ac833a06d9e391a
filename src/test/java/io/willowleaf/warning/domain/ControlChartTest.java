package io.willowleaf.warning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    private static final List<Sample> CONTACTS =
            samples(new int[] {25, 22, 27, 24, 26, 23, 41, 25}, new double[] {820, 790, 805, 860, 770, 815, 830, 800});
    private static final List<Sample> ORDERS =
            samples(new int[] {12, 9, 11, 14, 10, 13, 27}, new double[] {10.2, 9.8, 10.1, 11.0, 9.6, 10.4, 10.3});
    private static final List<Sample> MANY = samples(
            new int[] {210, 160, 240, 150, 235, 170, 250, 155},
            new double[] {5200, 5100, 5300, 5050, 5250, 5150, 5400, 5000});

    @Test
    void the_mean_share_of_the_first_six_weeks_is_3_02_percent() {
        assertThat(learn(ChartKind.P, CONTACTS).centre()).isEqualTo(.030247, within(.0000005));
    }

    @Test
    void the_seventh_share_is_a_signal() {
        var seventh = chart(ChartKind.P, CONTACTS).points().get(6);
        assertThat(seventh.value()).isEqualTo(.04940, within(.000005));
        assertThat(seventh.limits().high()).isEqualTo(.04808, within(.000005));
        assertThat(seventh.broken()).containsExactly(RunRule.BEYOND_THREE_SIGMA);
    }

    @Test
    void the_eighth_share_is_none() {
        assertThat(chart(ChartKind.P, CONTACTS).points().get(7).isSignal()).isFalse();
    }

    @Test
    void the_seventh_rate_per_thousand_orders_is_a_signal() {
        var chart = chart(ChartKind.U, ORDERS);
        assertThat(chart.baseline().centre()).isEqualTo(1.1293, within(.00005));
        assertThat(chart.points().get(6).value()).isEqualTo(2.621, within(.0005));
        assertThat(chart.points().get(6).limits().high()).isEqualTo(2.123, within(.0005));
        assertThat(chart.points().get(6).isSignal()).isTrue();
    }

    @Test
    void at_equal_volume_the_counts_themselves_are_charted() {
        var chart = chart(ChartKind.C, samples(new int[] {9, 11, 8, 10, 12, 10, 21}, ones(7)));
        assertThat(chart.baseline().centre()).isEqualTo(10, within(1e-12));
        assertThat(chart.points().getLast().limits().high()).isEqualTo(10 + 3 * Math.sqrt(10), within(1e-12));
        assertThat(chart.points().getLast().isSignal()).isTrue();
    }

    @Test
    void large_volumes_vary_4_49_times_as_much_as_chance_alone() {
        var baseline = ChartBaseline.freeze(ChartKind.LANEY_P, 1, MANY);
        assertThat(baseline.centre()).isEqualTo(.037877, within(.0000005));
        assertThat(baseline.sigmaZ()).isEqualTo(4.491, within(.0005));
    }

    @Test
    void so_laneys_limits_stay_calm_where_the_plain_ones_cry_wolf() {
        assertThat(ControlChart.of(ChartBaseline.freeze(ChartKind.P, 1, MANY), MANY, Set.of())
                        .points())
                .anyMatch(ControlChart.Point::isSignal);
        assertThat(ControlChart.of(ChartBaseline.freeze(ChartKind.LANEY_P, 1, MANY), MANY, Set.of())
                        .points())
                .noneMatch(ControlChart.Point::isSignal);
    }

    @Test
    void laneys_rates_use_the_same_widening() {
        var plain = ChartBaseline.freeze(ChartKind.U, 1, MANY);
        var wide = ChartBaseline.freeze(ChartKind.LANEY_U, 1, MANY);
        assertThat(wide.limits(MANY.getFirst()).sigma())
                .isEqualTo(plain.limits(MANY.getFirst()).sigma() * wide.sigmaZ(), within(1e-12));
    }

    @Test
    void the_low_limit_never_falls_below_zero() {
        assertThat(chart(ChartKind.U, ORDERS)
                        .baseline()
                        .limits(new Sample(0, 1))
                        .low())
                .isZero();
    }

    @Test
    void five_points_are_no_baseline() {
        assertThatThrownBy(() -> ChartBaseline.freeze(ChartKind.U, 1, ORDERS.subList(0, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void six_points_are_one_but_twelve_are_better() {
        assertThat(learn(ChartKind.U, ORDERS).isShort()).isTrue();
        assertThat(ChartBaseline.freeze(ChartKind.C, 1, samples(new int[12], ones(12)))
                        .isShort())
                .isFalse();
    }

    @Test
    void a_frozen_baseline_does_not_move_with_new_points() {
        var baseline = learn(ChartKind.U, ORDERS);
        assertThat(ControlChart.of(baseline, ORDERS, Set.of()).baseline()).isEqualTo(baseline);
    }

    @Test
    void nine_points_on_one_side_are_a_signal_when_chosen() {
        assertSignalAt(8, RunRule.NINE_ON_ONE_SIDE, 102, 101, 103, 104, 101, 102, 105, 101, 102);
    }

    @Test
    void six_rising_points_are_a_signal_when_chosen() {
        assertSignalAt(5, RunRule.SIX_RISING_OR_FALLING, 96, 97, 99, 100, 102, 103);
    }

    @Test
    void two_of_three_beyond_two_sigma_are_a_signal_when_chosen() {
        assertSignalAt(2, RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, 121, 100, 122);
    }

    @Test
    void four_of_five_beyond_one_sigma_are_a_signal_when_chosen() {
        assertSignalAt(4, RunRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, 112, 111, 100, 113, 111);
    }

    @Test
    void both_sides_do_not_add_up() {
        var chart = hundreds(Set.of(RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA), 79, 100, 122);
        assertThat(chart.points()).noneMatch(ControlChart.Point::isSignal);
    }

    @Test
    void where_few_are_expected_the_exact_chance_decides() {
        var rare = ChartBaseline.freeze(ChartKind.C, 1, samples(new int[] {0, 1, 0, 0, 1, 1}, ones(6)));
        assertThat(ControlChart.of(rare, samples(new int[] {3, 5}, ones(2)), Set.of())
                        .points())
                .extracting(ControlChart.Point::isSignal)
                .containsExactly(false, true);
    }

    @Test
    void five_where_half_a_one_is_expected_happen_once_in_5800() {
        assertThat(ExactPoisson.atLeast(5, .5)).isEqualTo(.00017212, within(.00000001));
        assertThat(ExactPoisson.atLeast(0, .5)).isEqualTo(1, within(1e-12));
    }

    @Test
    void the_first_complaint_ever_is_no_signal_but_three_at_once_are() {
        var silent = ChartBaseline.freeze(ChartKind.U, 1, samples(new int[6], ones(6)));
        assertThat(ControlChart.of(silent, samples(new int[] {0, 1, 3}, ones(3)), Set.of())
                        .points())
                .extracting(ControlChart.Point::isSignal)
                .containsExactly(false, false, true);
    }

    private static void assertSignalAt(int last, RunRule rule, int... counts) {
        assertThat(hundreds(Set.of(), counts).points()).noneMatch(ControlChart.Point::isSignal);
        var points = hundreds(Set.of(rule), counts).points();
        assertThat(points.subList(0, last)).noneMatch(ControlChart.Point::isSignal);
        assertThat(points.get(last).broken()).containsExactly(rule);
    }

    /// Counts around a mean of 100, so one sigma is 10.
    private static ControlChart hundreds(Set<RunRule> rules, int... counts) {
        var stable = samples(new int[] {100, 100, 100, 100, 100, 100}, ones(6));
        return ControlChart.of(
                ChartBaseline.freeze(ChartKind.C, 1, stable), samples(counts, ones(counts.length)), rules);
    }

    private static ControlChart chart(ChartKind kind, List<Sample> samples) {
        return ControlChart.of(learn(kind, samples), samples, Set.of());
    }

    private static ChartBaseline learn(ChartKind kind, List<Sample> samples) {
        return ChartBaseline.freeze(kind, 1, samples.subList(0, 6));
    }

    private static double[] ones(int length) {
        return IntStream.range(0, length).mapToDouble(_ -> 1).toArray();
    }

    private static List<Sample> samples(int[] counts, double[] amounts) {
        var samples = new ArrayList<Sample>();
        for (int at = 0; at < counts.length; at++) {
            samples.add(new Sample(counts[at], amounts[at]));
        }
        return samples;
    }
}
