package io.willowleaf.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityAndPriorityTest {

    @ParameterizedTest
    @CsvSource({
        "S4,        0, S4, S4,   1, S4, S4",
        "S4,    99999, S4, S4,   1, S4, S4",
        "S4,   100000, S4, S4,   1, S4, S3",
        "S4,  1000000, S4, S4,   1, S4, S2",
        "S4, 10000000, S4, S4,   1, S4, S1",
        "S4,        0, S4, S4,   2, S4, S3",
        "S4,        0, S4, S4,  10, S4, S2",
        "S4,        0, S4, S4,  99, S4, S2",
        "S4,        0, S4, S4, 100, S4, S1",
        "S1,        0, S4, S4,   1, S4, S1",
        "S4,        0, S2, S3,   1, S3, S2",
        "S4,    38000, S4, S4,   1, S3, S3"
    })
    void severity_is_the_gravest_dimension(
            Severity safety, long won, Severity law, Severity spread, int people, Severity feeling, Severity expected) {
        var gravity = new Gravity(safety, new Money(won), law, spread, people, feeling);
        assertThat(SeverityMatrix.REFERENCE.of(gravity)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "S1, U3, P1",
        "S2, U1, P1",
        "S2, U2, P2",
        "S3, U1, P2",
        "S3, U3, P3",
        "S4, U1, P3",
        "S4, U2, P4",
        "S4, U3, P4"
    })
    void priority_follows_from_severity_and_urgency(Severity severity, Urgency urgency, Priority expected) {
        assertThat(PriorityRule.of(severity, urgency, "COMPLAINT", false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"S4, U3, P3", "S3, U3, P2", "S3, U1, P1", "S2, U3, P1", "S1, U1, P1"})
    void a_reason_to_hurry_raises_it_one_step_but_never_above_the_first(
            Severity severity, Urgency urgency, Priority expected) {
        assertThat(PriorityRule.of(severity, urgency, "COMPLAINT", true)).isEqualTo(expected);
    }

    @Test
    void vulnerable_customers_second_repeats_and_broken_promises_are_reasons_to_hurry() {
        assertThat(PriorityRule.isRaised(true, 0, 0)).isTrue();
        assertThat(PriorityRule.isRaised(false, 2, 0)).isTrue();
        assertThat(PriorityRule.isRaised(false, 0, 1)).isTrue();
        assertThat(PriorityRule.isRaised(false, 1, 0)).isFalse();
    }

    @Test
    void a_compliment_is_never_raised() {
        assertThat(PriorityRule.of(Severity.S4, Urgency.U3, "COMPLIMENT", true)).isEqualTo(Priority.P4);
    }
}
