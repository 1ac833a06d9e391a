package io.willowleaf.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.willowleaf.improvement.Finding;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectCheckTest {

    private static final LocalDate START = LocalDate.of(2026, 7, 1);

    @Test
    void half_as_many_complaints_among_as_many_orders_is_an_improvement() {
        var effect = check(2, 1, 56, 1_000).effect();
        assertThat(effect.finding()).isEqualTo(Finding.IMPROVED);
        assertThat(effect.ratio()).isEqualTo(.5);
        assertThat(effect.high()).isLessThan(1);
        assertThat(effect.rateBefore()).isCloseTo(20, within(1e-9));
        assertThat(effect.amongOrders()).isTrue();
    }

    @Test
    void twice_as_many_is_worse() {
        assertThat(check(1, 2, 56, 1_000).effect().finding()).isEqualTo(Finding.WORSE);
    }

    @Test
    void about_as_many_stays_undecided() {
        assertThat(check(1, 1, 56, 1_000).effect().finding()).isEqualTo(Finding.UNDECIDED);
    }

    @Test
    void a_week_with_few_complaints_says_nothing_yet() {
        var effect = check(1, 1, 7, 1_000).effect();
        assertThat(effect.finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(effect.days()).isEqualTo(7);
        assertThat(effect.countBefore()).isEqualTo(7);
    }

    @Test
    void without_orders_days_are_counted() {
        var effect = check(2, 1, 56, 0).effect();
        assertThat(effect.amongOrders()).isFalse();
        assertThat(effect.volumeAfter()).isEqualTo(56);
        assertThat(effect.rateAfter()).isEqualTo(7);
    }

    @Test
    void the_curve_has_whole_weeks_only() {
        var curve = check(2, 1, 10, 1_000).curve();
        assertThat(curve.weeks()).hasSize(9);
        assertThat(curve.weeks().getLast().after()).isTrue();
        assertThat(curve.weeks().getFirst().count()).isEqualTo(14);
    }

    private static EffectCheck check(long before, long after, int elapsed, long orders) {
        var complaints = days(before, START.minusDays(56), START);
        complaints.putAll(days(after, START, START.plusDays(elapsed)));
        var volume = orders == 0
                ? new TreeMap<LocalDate, Long>()
                : days(orders, START.minusDays(56), START.plusDays(elapsed));
        return new EffectCheck(complaints, volume, START, START.plusDays(elapsed));
    }

    private static SortedMap<LocalDate, Long> days(long each, LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, Long>();
        from.datesUntil(until).forEach(day -> days.put(day, each));
        return days;
    }
}
