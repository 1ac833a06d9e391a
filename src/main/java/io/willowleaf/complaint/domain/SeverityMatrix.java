package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Severity;
import io.willowleaf.kernel.Money;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Severity is the gravest of the dimensions safety, money, law, spread, people and feeling; never an opinion.
/// Money and people are compared with the least amount of each level.
public record SeverityMatrix(Map<Severity, Long> moneyAtLeast, Map<Severity, Long> peopleAtLeast) {

    public static final SeverityMatrix REFERENCE = new SeverityMatrix(
            Map.of(Severity.S1, 10_000_000L, Severity.S2, 1_000_000L, Severity.S3, 100_000L),
            Map.of(Severity.S1, 100L, Severity.S2, 10L, Severity.S3, 2L));

    public Severity of(Gravity gravity) {
        return Collections.min(List.of(
                gravity.safety(),
                ofMoney(gravity.money()),
                gravity.law(),
                gravity.spread(),
                ofPeople(gravity.people()),
                gravity.feeling()));
    }

    public Severity ofMoney(Money amount) {
        return reached(amount.won(), moneyAtLeast);
    }

    public Severity ofPeople(int count) {
        return reached(count, peopleAtLeast);
    }

    private static Severity reached(long amount, Map<Severity, Long> atLeast) {
        return atLeast.entrySet().stream()
                .filter(level -> amount >= level.getValue())
                .map(Map.Entry::getKey)
                .min(Severity::compareTo)
                .orElse(Severity.S4);
    }
}
