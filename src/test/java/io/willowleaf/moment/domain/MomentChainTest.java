package io.willowleaf.moment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MomentChainTest {

    private static final MomentChain VISIT = new MomentChain(List.of(.98, .95, .99, .90, .97, .96));

    @Test
    void ten_moments_at_99_percent_leave_90() {
        assertThat(MomentChain.even(.99, 10).product()).isEqualTo(.904, within(.0005));
    }

    @Test
    void ten_moments_at_95_percent_leave_60() {
        assertThat(MomentChain.even(.95, 10).product()).isEqualTo(.599, within(.0005));
    }

    @Test
    void twenty_moments_at_98_percent_leave_67() {
        assertThat(MomentChain.even(.98, 20).product()).isEqualTo(.668, within(.0005));
    }

    @Test
    void six_good_moments_leave_77_percent_of_the_journeys_whole() {
        assertThat(VISIT.product()).isEqualTo(.7724, within(.00005));
    }

    @Test
    void their_geometric_mean_is_95_8_percent() {
        assertThat(VISIT.geometricMean()).isEqualTo(.9579, within(.00005));
    }

    @Test
    void the_fourth_is_the_weakest() {
        assertThat(VISIT.weakest()).isEqualTo(4);
        assertThat(VISIT.minimum()).isEqualTo(.90);
    }

    @Test
    void the_weakest_moment_has_the_longest_lever() {
        assertThat(VISIT.leverage(4, .05)).isEqualTo(VISIT.product() / .90 * .05, within(1e-12));
        assertThat(VISIT.leverage(4, .05)).isGreaterThan(VISIT.leverage(3, .05));
    }

    @Test
    void a_moment_that_always_fails_can_still_be_improved() {
        assertThat(new MomentChain(List.of(0.0, .5)).leverage(1, .1)).isEqualTo(.05, within(1e-12));
    }

    @Test
    void a_journey_without_moments_is_refused() {
        assertThatThrownBy(() -> new MomentChain(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
