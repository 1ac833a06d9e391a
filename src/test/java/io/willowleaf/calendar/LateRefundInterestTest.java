package io.willowleaf.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.kernel.Money;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class LateRefundInterestTest {

    private static final Money REFUND = new Money(100_000);

    @Test
    void ten_days_late_with_100000_won_owes_411() {
        assertThat(LateRefundInterest.of(REFUND, 10, RoundingMode.HALF_UP)).isEqualTo(new Money(411));
    }

    @Test
    void rounded_down_it_is_410() {
        assertThat(LateRefundInterest.of(REFUND, 10, RoundingMode.DOWN)).isEqualTo(new Money(410));
    }

    @Test
    void unless_told_otherwise_the_customer_is_favoured() {
        assertThat(LateRefundInterest.of(REFUND, 10)).isEqualTo(new Money(411));
        assertThat(LateRefundInterest.of(REFUND, 1)).isEqualTo(new Money(42));
    }

    @Test
    void in_time_nothing_is_owed() {
        assertThat(LateRefundInterest.of(REFUND, 0)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_year_late_owes_exactly_fifteen_percent() {
        assertThat(LateRefundInterest.of(REFUND, 365)).isEqualTo(new Money(15_000));
    }

    @Test
    void less_than_no_day_is_refused() {
        assertThatThrownBy(() -> LateRefundInterest.of(REFUND, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
