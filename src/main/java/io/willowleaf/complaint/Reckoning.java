package io.willowleaf.complaint;

import io.willowleaf.kernel.Period;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a deadline was counted: from when, without which pauses, by which rules, why at all, and what was due before.
/// Enough to count it again on any calendar and to explain it at any time.
///
/// @param rules the state of the rules; not known of older ones
public record Reckoning(
        Instant from,
        List<Period> pauses,
        List<DueClock> clocks,
        Because because,
        @Nullable Instant before,
        @Nullable RuleVersion rules) {

    public Reckoning {
        pauses = List.copyOf(pauses);
        clocks = List.copyOf(clocks);
    }

    /// The strictest clock of a target first. Of two that fall due together the law comes first.
    public List<DueClock> of(Target target) {
        return clocks.stream()
                .filter(clock -> clock.target() == target)
                .sorted(Comparator.comparing((DueClock clock) -> clock.marks().due())
                        .thenComparing(DueClock::source, Comparator.reverseOrder()))
                .toList();
    }

    /// The clock whose term is the deadline.
    public Optional<DueClock> strictest(Target target) {
        return of(target).stream().findFirst();
    }

    /// The law that allows this complaint more time, if any does.
    public Optional<DueClock> extendable() {
        return of(Target.RESOLUTION).stream()
                .filter(clock -> clock.source() == RuleSource.LAW && clock.mayExtend() > 0)
                .findFirst();
    }
}
