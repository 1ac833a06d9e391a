package io.willowleaf.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoadPolicyTest {

    @Test
    void two_hard_cases_in_a_row_are_counted_up_to_now() {
        assertThat(LoadPolicy.inRow(day(1, 5, 2, 4))).isEqualTo(2);
        assertThat(LoadPolicy.inRow(day(1, 5, 2, 4, 3, 2))).isZero();
        assertThat(LoadPolicy.inRow(day(1, 2, 1, 5))).isOne();
        assertThat(LoadPolicy.hard(day(1, 5, 1, 2, 2, 3, 3, 4))).isEqualTo(2);
        assertThat(LoadPolicy.inRow(List.of())).isZero();
    }

    /// Pairs of complaint and emotion.
    private static List<Encounter> day(int... pairs) {
        var met = new ArrayList<Encounter>();
        for (var i = 0; i < pairs.length; i += 2) {
            met.add(new Encounter(
                    new StaffId(1), new ComplaintId(pairs[i]), pairs[i + 1], Instant.EPOCH.plusSeconds(i)));
        }
        return met;
    }
}
