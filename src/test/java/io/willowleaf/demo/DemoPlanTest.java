package io.willowleaf.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.CauseCode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemoPlanTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 8, 31);
    private static final DemoPlan SHOP = DemoPlan.of(DemoKind.RETAIL, YESTERDAY, SEOUL, 7);

    @Test
    void the_same_day_and_seed_tell_the_same_story() {
        assertThat(DemoPlan.of(DemoKind.RETAIL, YESTERDAY, SEOUL, 7).complaints())
                .isEqualTo(SHOP.complaints());
    }

    @Test
    void two_years_hold_about_three_thousand_complaints() {
        assertThat(SHOP.complaints()).hasSizeBetween(2_700, 3_500);
        assertThat(SHOP.orders()).hasSizeBetween(729, 732);
    }

    @Test
    void breakage_falls_after_the_action() {
        long before =
                between(DemoKind.RETAIL.improved(), SHOP.actionTakesEffect().minusMonths(6), SHOP.actionTakesEffect());
        long after = between(
                DemoKind.RETAIL.improved(),
                SHOP.actionTakesEffect(),
                SHOP.actionTakesEffect().plusMonths(6));
        assertThat((double) after).isLessThan(before * .8);
    }

    @Test
    void late_deliveries_surge_for_two_weeks() {
        long usual = between(DemoKind.RETAIL.surging(), SHOP.surgeBegins().minusDays(28), SHOP.surgeBegins());
        long surge = between(
                DemoKind.RETAIL.surging(),
                SHOP.surgeBegins(),
                SHOP.surgeBegins().plusDays(14));
        assertThat(surge).isGreaterThan(usual);
    }

    @ParameterizedTest
    @EnumSource(DemoKind.class)
    void no_sentence_has_an_empty_place(DemoKind kind) {
        assertThat(DemoPlan.of(kind, YESTERDAY, SEOUL, 3).complaints())
                .allSatisfy(complaint ->
                        assertThat(complaint.words() + complaint.wished()).doesNotContain("{", "(가)"));
    }

    private static long between(CauseCode cause, LocalDate from, LocalDate until) {
        return SHOP.complaints().stream()
                .filter(complaint -> complaint.cause().equals(cause))
                .map(complaint -> complaint.receivedAt().atZone(SEOUL).toLocalDate())
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .count();
    }
}
