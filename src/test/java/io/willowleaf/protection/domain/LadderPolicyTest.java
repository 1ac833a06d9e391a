package io.willowleaf.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.Situation;
import io.willowleaf.protection.Warning;
import io.willowleaf.starterkit.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LadderPolicyTest {

    private static final Instant NOON = Instant.parse("2026-09-02T03:00:00Z");
    private static final Bilingual WORDS = new Bilingual("말", "words");
    private static final LadderStep FIRST = step("E1", 1, LadderStep.Kind.WARNING);
    private static final LadderStep SECOND = step("E2", 2, LadderStep.Kind.WARNING);
    private static final LadderStep END = step("E3", 3, LadderStep.Kind.ENDING);
    private static final LadderStep REST = step("E4", 4, LadderStep.Kind.CARE);
    private static final List<LadderStep> STEPS = List.of(REST, END, SECOND, FIRST);
    private static final Situation ABUSE = new Situation("ABUSE", WORDS, WORDS, false);
    private static final Situation THREAT = new Situation("THREAT", WORDS, WORDS, true);

    @Test
    void warnings_come_one_after_the_other_and_then_the_end() {
        assertThat(LadderPolicy.findNext(STEPS, List.of(), NOON)).contains(FIRST);
        assertThat(LadderPolicy.findNext(STEPS, given("E1"), NOON)).contains(SECOND);
        assertThat(LadderPolicy.findNext(STEPS, given("E1", "E2"), NOON)).contains(END);
    }

    @Test
    void after_an_end_and_on_another_day_it_begins_anew() {
        assertThat(LadderPolicy.findNext(STEPS, given("E1", "E2", "E3"), NOON)).contains(FIRST);
        assertThat(LadderPolicy.findNext(STEPS, given("E1"), NOON.plus(Duration.ofHours(24))))
                .contains(FIRST);
    }

    @Test
    void no_step_is_skipped_unless_it_is_grave() {
        assertThat(LadderPolicy.mayGive(SECOND, ABUSE, STEPS, List.of(), NOON)).isFalse();
        assertThat(LadderPolicy.mayGive(END, ABUSE, STEPS, given("E1"), NOON)).isFalse();
        assertThat(LadderPolicy.mayGive(END, THREAT, STEPS, List.of(), NOON)).isTrue();
        assertThat(LadderPolicy.mayGive(SECOND, THREAT, STEPS, List.of(), NOON)).isFalse();
    }

    @Test
    void care_is_never_said_to_a_customer() {
        assertThat(LadderPolicy.mayGive(REST, THREAT, STEPS, given("E1", "E2", "E3"), NOON))
                .isFalse();
    }

    private static List<Warning> given(String... steps) {
        return Stream.of(steps)
                .map(step -> new Warning(
                        0, new ComplaintId(1), step, "ABUSE", "말", null, null, Actor.staff(1), NOON.minusSeconds(60)))
                .toList();
    }

    private static LadderStep step(String code, int place, LadderStep.Kind kind) {
        return new LadderStep(code, place, kind, WORDS, WORDS, WORDS);
    }
}
