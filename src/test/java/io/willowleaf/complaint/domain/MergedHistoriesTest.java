package io.willowleaf.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Verb;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// What is merged and split again stands exactly where it stood, whatever had happened before and whatever happened to
/// the other one meanwhile.
class MergedHistoriesTest {

    static final int HISTORIES = 1_000;
    static final long SEED = 20_261_122;

    @Test
    void a_thousand_random_histories_are_the_same_after_merging_and_splitting() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Map<StandingCode, Integer> seen = new EnumMap<>(StandingCode.class);
        for (var history = 0; history < HISTORIES; history++) {
            var one = Histories.random(Complainants.parcel(), random);
            var kept = Histories.random(Complainants.second(), random);
            if (!one.allows(Verb.MERGE)
                    || !kept.allows(Verb.ABSORB)
                    || !kept.accused().containsAll(one.accused())) {
                history--;
                continue;
            }
            seen.merge(one.standing().code(), 1, Integer::sum);
            splitsAsItWas(one, kept, random);
        }
        assertThat(seen.keySet())
                .as("every standing that can be merged")
                .contains(
                        StandingCode.RECEIVED,
                        StandingCode.TRIAGED,
                        StandingCode.ASSIGNED,
                        StandingCode.ANSWERING,
                        StandingCode.ANSWERED,
                        StandingCode.SETTLED);
    }

    private static void splitsAsItWas(Complaint one, Complaint kept, RandomGenerator random) {
        var merged = Histories.and(one, new Union(one).into(kept, "같은 소포"));
        var with = Histories.and(kept, new Union(kept).absorb(one));
        assertThat(merged.standing().code()).isEqualTo(StandingCode.ENDED);
        assertThat(with.beside().detour().absorbed())
                .containsExactly(one.heard().id());
        var later = Histories.random(with, random);
        var apart = Histories.and(later, new Union(later).release(one));
        var split = Histories.and(
                merged, new Union(merged).split("다른 소포", Histories.last(merged).plus(Duration.ofDays(29))));
        assertThat(split.standing()).isEqualTo(one.standing());
        assertThat(split.beside()).isEqualTo(one.beside());
        assertThat(Line.of(split)).isEqualTo(Line.of(one));
        assertThat(split.story().subList(0, one.story().size())).isEqualTo(one.story());
        assertThat(split.story()).hasSize(one.story().size() + 2);
        assertThat(withoutMarks(apart)).isEqualTo(withoutMarks(later));
        assertThat(apart.beside().detour().absorbed()).isEmpty();
        assertThat(apart.standing()).isEqualTo(later.standing());
    }

    private static Object withoutMarks(Complaint complaint) {
        return complaint.story().stream()
                .filter(told -> !(told.fact() instanceof ComplaintFact.Absorption)
                        && !(told.fact() instanceof ComplaintFact.Release))
                .toList();
    }
}
