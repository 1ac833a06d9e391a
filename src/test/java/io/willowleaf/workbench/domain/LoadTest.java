package io.willowleaf.workbench.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.workbench.domain.Load.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void a_hand_helps_where_something_is_late_near_upset_or_much() {
        assertThat(load(3, 0, 1, 0).signs(4)).containsExactly(Sign.LATE);
        assertThat(load(3, 3, 0, 0).signs(4)).containsExactly(Sign.NEAR);
        assertThat(load(3, 2, 0, 3).signs(4)).containsExactly(Sign.UPSET);
        assertThat(load(13, 0, 0, 0).signs(8)).containsExactly(Sign.MUCH);
        assertThat(load(12, 2, 0, 2).signs(8)).isEmpty();
    }

    @Test
    void little_is_never_much_and_nobody_is_compared_with_nobody() {
        assertThat(load(7, 0, 0, 0).signs(1)).isEmpty();
        assertThat(Load.middle(List.of())).isZero();
        assertThat(Load.middle(List.of(load(0, 0, 0, 0)))).isZero();
    }

    @Test
    void the_middle_is_that_of_those_who_have_something() {
        assertThat(Load.middle(List.of(load(2, 0, 0, 0), load(0, 0, 0, 0), load(9, 0, 0, 0), load(4, 0, 0, 0))))
                .isEqualTo(4);
        assertThat(Load.middle(List.of(load(2, 0, 0, 0), load(5, 0, 0, 0)))).isEqualTo(3.5);
        assertThat(load(5, 0, 0, 0).share(10)).isEqualTo(50);
        assertThat(load(0, 0, 0, 0).share(0)).isZero();
    }

    private static Load load(int open, int hot, int overdue, int upset) {
        return new Load("김하늘", 1, open, 0, hot, overdue, upset, 0);
    }
}
