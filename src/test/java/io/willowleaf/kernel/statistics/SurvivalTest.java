package io.willowleaf.kernel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.willowleaf.kernel.statistics.Survival.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    /// The maintained arm of the leukaemia trial of Freireich et al. (1963), as every textbook shows it.
    private static final Survival TRIAL = Survival.of(List.of(
            new Seen(6, true),
            new Seen(6, true),
            new Seen(6, true),
            new Seen(6, false),
            new Seen(7, true),
            new Seen(9, false),
            new Seen(10, true),
            new Seen(10, false),
            new Seen(11, false),
            new Seen(13, true),
            new Seen(16, true),
            new Seen(17, false),
            new Seen(19, false),
            new Seen(20, false),
            new Seen(22, true),
            new Seen(23, true),
            new Seen(25, false),
            new Seen(32, false),
            new Seen(32, false),
            new Seen(34, false),
            new Seen(35, false)));

    @Test
    void it_is_what_the_textbook_says() {
        assertThat(TRIAL.beyond(5)).isEqualTo(1);
        assertThat(TRIAL.beyond(6)).isCloseTo(0.857, within(0.001));
        assertThat(TRIAL.beyond(7)).isCloseTo(0.807, within(0.001));
        assertThat(TRIAL.beyond(10)).isCloseTo(0.753, within(0.001));
        assertThat(TRIAL.beyond(16)).isCloseTo(0.627, within(0.001));
        assertThat(TRIAL.beyond(23)).isCloseTo(0.448, within(0.001));
        assertThat(TRIAL.many()).isEqualTo(21);
    }

    @Test
    void what_lasted_long_already_lasts_on_with_what_is_left() {
        assertThat(TRIAL.beyond(23, 10)).isCloseTo(0.448 / 0.753, within(0.001));
        assertThat(TRIAL.beyond(5, 10)).isEqualTo(1);
        assertThat(Survival.of(List.of(new Seen(3, true))).beyond(9, 4)).isZero();
        assertThat(Survival.of(List.of()).beyond(9)).isEqualTo(1);
    }
}
