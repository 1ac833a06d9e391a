package io.willowleaf.impact.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.impact.domain.Voices;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EstimateDeskTest {

    @Autowired
    EstimateDesk desk;

    @Autowired
    Cast cast;

    @Test
    void behind_a_hundred_and_twenty_stand_two_thousand() {
        var voices = Voices.behind(120, Voices.SHIPPED);
        assertThat(voices.dissatisfied()).isEqualTo(2_000);
        assertThat(voices.silent()).isEqualTo(1_260);
        assertThat(voices.tellers()).isEqualTo(620);
        assertThat(voices.told()).isEqualTo(2_381);
        assertThat(voices.dissatisfiedLow()).isBetween(1_161L, 1_163L);
        assertThat(voices.dissatisfiedHigh()).isBetween(4_490L, 4_492L);
    }

    @Test
    void over_http_the_assumptions_are_changed_and_kept_as_a_version() {
        var planner = cast.browser(Role.CS_PLANNER);
        assertThat(planner.get("/estimates").body()).contains("id=\"estimates\"", "value=\"6\"");
        var typed = new HashMap<>(Map.of(
                "complain", "12",
                "complainLow", "8",
                "complainHigh", "15",
                "tell", "31",
                "silent", "57",
                "leaveLow", "32",
                "leaveHigh", "36",
                "beliefYes", "72",
                "beliefNo", "528",
                "source", "우리 조사 2026"));
        typed.putAll(Map.of("tellOne", "8", "tellTwo", "8", "tellThree", "78", "tellSix", "6"));
        assertThat(planner.post("/estimates", Map.of("complain", "viel")).statusCode())
                .isEqualTo(422);
        assertThat(planner.post("/estimates", typed).statusCode()).isBetween(302, 303);
        assertThat(desk.current().assumptions().complain()).isEqualTo(.12);
        assertThat(desk.silentBehind(12).dissatisfied()).isEqualTo(100);
        assertThat(planner.get("/estimates").body()).contains("우리 조사 2026");
    }
}
