package io.willowleaf.kernel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void eighteen_complaints_in_24350_orders_are_7_39_in_ten_thousand() {
        assertThat(new Rate(18, 24_350).per(10_000)).isEqualTo(7.39, within(.005));
    }

    @Test
    void its_exact_interval_reaches_from_4_38_to_11_68() {
        var interval = new Rate(18, 24_350).interval(10_000);
        assertThat(interval.low()).isEqualTo(4.38, within(.005));
        assertThat(interval.high()).isEqualTo(11.68, within(.005));
    }

    @Test
    void no_complaint_at_all_still_leaves_room_upwards() {
        var interval = new Rate(0, 1_000).interval(1_000);
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isEqualTo(3.689, within(.001));
    }

    @Test
    void without_volume_there_is_no_rate() {
        assertThatThrownBy(() -> new Rate(3, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
