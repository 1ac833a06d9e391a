package io.willowleaf.cause.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.willowleaf.cause.domain.CauseTally.Kind;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.Severity;
import io.willowleaf.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParetoTest {

    private static final List<CauseTally> NINE = IntStream.range(0, 9)
            .mapToObj(at -> named("C" + at, new int[] {48, 31, 22, 14, 9, 6, 5, 3, 2}[at]))
            .toList();

    @Test
    void four_of_nine_causes_make_82_percent() {
        var vital = Pareto.of(NINE, ParetoWeight.COUNT).vitalFew();
        assertThat(vital).extracting(row -> row.tally().cause().value()).containsExactly("C0", "C1", "C2", "C3");
        assertThat(vital.getLast().cumulative()).isEqualTo(.821, within(.0005));
    }

    @Test
    void the_cumulative_shares_rise_34_56_72_82() {
        assertThat(Pareto.of(NINE, ParetoWeight.COUNT).rows().subList(0, 4))
                .extracting(row -> Math.round(row.cumulative() * 1000) / 10.0)
                .containsExactly(34.3, 56.4, 72.1, 82.1);
    }

    @Test
    void exactly_eighty_percent_is_enough() {
        var rows = Pareto.of(List.of(named("A", 60), named("B", 20), named("C", 20)), ParetoWeight.COUNT);
        assertThat(rows.vitalFew()).hasSize(2);
    }

    @Test
    void other_and_unclassified_come_last_and_are_never_vital() {
        var tallies = new ArrayList<>(NINE);
        tallies.add(new CauseTally(new CauseCode("SV-ETC"), Kind.OTHER, 500, 0, Money.ZERO));
        tallies.add(new CauseTally(new CauseCode("XX-UNK-00"), Kind.UNCLASSIFIED, 900, 0, Money.ZERO));
        var pareto = Pareto.of(tallies, ParetoWeight.COUNT);
        assertThat(pareto.rows()).extracting(row -> row.tally().kind()).endsWith(Kind.OTHER, Kind.UNCLASSIFIED);
        assertThat(pareto.vitalFew()).hasSize(4).allMatch(row -> row.tally().kind() == Kind.NAMED);
        assertThat(pareto.rows().getLast().share()).isEqualTo(900 / 1540.0, within(1e-12));
    }

    @Test
    void more_than_a_tenth_unclassified_is_an_alert() {
        assertThat(withUnclassified(10, 90).tooManyUnclassified()).isFalse();
        assertThat(withUnclassified(11, 89).tooManyUnclassified()).isTrue();
    }

    @Test
    void gravity_and_cost_put_the_causes_in_another_order() {
        var rude = new CauseTally(new CauseCode("RUDE"), Kind.NAMED, 10, 10, new Money(500_000));
        var burn = new CauseTally(new CauseCode("BURN"), Kind.NAMED, 2, 16, new Money(100_000));
        var both = List.of(rude, burn);
        assertThat(Pareto.of(both, ParetoWeight.COUNT).rows().getFirst().tally())
                .isEqualTo(rude);
        assertThat(Pareto.of(both, ParetoWeight.SEVERITY).rows().getFirst().tally())
                .isEqualTo(burn);
        assertThat(Pareto.of(both, ParetoWeight.COST).rows().getFirst().tally()).isEqualTo(rude);
    }

    @Test
    void the_gravest_weighs_eight_times_the_slightest() {
        assertThat(ParetoWeight.of(Severity.S1)).isEqualTo(8 * ParetoWeight.of(Severity.S4));
    }

    @Test
    void nothing_happened_gives_an_empty_chart() {
        var pareto = Pareto.of(List.of(), ParetoWeight.COUNT);
        assertThat(pareto.rows()).isEmpty();
        assertThat(pareto.tooManyUnclassified()).isFalse();
    }

    private static Pareto withUnclassified(long unclassified, long rest) {
        return Pareto.of(
                List.of(
                        named("A", rest),
                        new CauseTally(new CauseCode("XX-UNK-00"), Kind.UNCLASSIFIED, unclassified, 0, Money.ZERO)),
                ParetoWeight.COUNT);
    }

    private static CauseTally named(String code, long count) {
        return new CauseTally(new CauseCode(code), Kind.NAMED, count, 0, Money.ZERO);
    }
}
