package io.willowleaf.workbench.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.StandingCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NextStepTest {

    private static final Instant NOW = Instant.parse("2026-09-17T01:52:00Z");

    @Test
    void each_standing_has_its_next_kind_step() {
        assertThat(next(StandingCode.RECEIVED, false, false, null)).isEqualTo(NextStep.TRIAGE);
        assertThat(next(StandingCode.ASSIGNED, false, false, null)).isEqualTo(NextStep.CONTACT);
        assertThat(next(StandingCode.ANSWERING, false, false, null)).isEqualTo(NextStep.PLAN);
        assertThat(next(StandingCode.ANSWERING, true, false, null)).isEqualTo(NextStep.ANSWER);
        assertThat(next(StandingCode.ANSWERED, true, false, null)).isEqualTo(NextStep.HEAR_BACK);
        assertThat(next(StandingCode.SETTLED, true, false, null)).isEqualTo(NextStep.FIND_CAUSE);
        assertThat(next(StandingCode.SETTLED, true, true, null)).isEqualTo(NextStep.CLOSE);
        assertThat(next(StandingCode.ENDED, true, false, null)).isEqualTo(NextStep.NOTHING);
    }

    @Test
    void a_promise_that_is_near_comes_first() {
        assertThat(next(StandingCode.ANSWERING, false, false, NOW.plusSeconds(3600)))
                .isEqualTo(NextStep.KEEP_PROMISE);
        assertThat(next(StandingCode.ANSWERING, false, false, NOW.plusSeconds(36000)))
                .isEqualTo(NextStep.PLAN);
    }

    @Test
    void the_stream_of_a_day_goes_from_nine_to_six() {
        var stream = DayStream.of(
                List.of(
                        thing("2026-09-17T00:00:00Z"),
                        thing("2026-09-17T00:10:00Z"),
                        thing("2026-09-17T12:00:00Z"),
                        thing("2026-09-18T01:00:00Z")),
                NOW,
                ZoneId.of("Asia/Seoul"));
        assertThat(stream.marks()).extracting(DayStream.Mark::place).containsExactly(34, 52, 1014);
        assertThat(stream.marks()).extracting(DayStream.Mark::above).containsExactly(false, true, false);
        assertThat(stream.now()).isEqualTo(237);
    }

    private static DayStream.Thing thing(String at) {
        return new DayStream.Thing(DayStream.Kind.DEADLINE, Instant.parse(at), "", "");
    }

    private static NextStep next(
            StandingCode standing, boolean planned, boolean causeKnown, @Nullable Instant promise) {
        return NextStep.of(new Situation(standing, null, planned, false, causeKnown, false, promise), NOW);
    }
}
