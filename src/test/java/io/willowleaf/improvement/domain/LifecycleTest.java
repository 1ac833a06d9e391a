package io.willowleaf.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.improvement.Finding;
import io.willowleaf.improvement.NotPossible;
import io.willowleaf.improvement.Verb;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final List<Standing> ALL = List.of(
            new Standing.Proposed(),
            new Standing.Waiting(),
            new Standing.Planned(),
            new Standing.Doing(),
            new Standing.Done(DAY),
            new Standing.Verified(DAY, Finding.IMPROVED),
            new Standing.Shared(DAY, Finding.IMPROVED),
            new Standing.Cancelled());

    @Test
    void every_verb_is_open_exactly_where_it_makes_sense() {
        assertThat(ALL.stream().map(standing -> standing.code() + " " + Lifecycle.next(standing)))
                .containsExactly(
                        "PROPOSED [ACCEPT, CANCEL]",
                        "WAITING [DECIDE, CANCEL]",
                        "PLANNED [START, CANCEL]",
                        "DOING [FINISH, CANCEL]",
                        "DONE [JUDGE]",
                        "VERIFIED [JUDGE, SHARE]",
                        "SHARED []",
                        "CANCELLED []");
    }

    @Test
    void what_is_not_open_is_refused_with_a_sentence() {
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> Lifecycle.demand(Verb.START, new Standing.Waiting()))
                .withMessage("improvement.refused.start");
    }
}
