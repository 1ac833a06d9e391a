package io.willowleaf.protection.domain;

import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.Situation;
import io.willowleaf.protection.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which step of the ladder comes next. A contact is what happened within a day and since the last ending; each contact
/// begins at the first step. A grave situation may end the conversation at once.
public final class LadderPolicy {

    static final Duration CONTACT = Duration.ofHours(24);

    private LadderPolicy() {}

    /// Offered, never taken by itself; nothing once the conversation was ended and no new one began.
    public static Optional<LadderStep> findNext(List<LadderStep> steps, List<Warning> given, Instant now) {
        var reached = reached(steps, given, now);
        return said(steps).stream().filter(step -> step.place() > reached).findFirst();
    }

    public static boolean mayGive(
            LadderStep step, Situation situation, List<LadderStep> steps, List<Warning> given, Instant now) {
        return (step.kind() == LadderStep.Kind.ENDING && situation.grave())
                || findNext(steps, given, now).filter(step::equals).isPresent();
    }

    private static int reached(List<LadderStep> steps, List<Warning> given, Instant now) {
        var reached = 0;
        for (var warning : given) {
            var step = said(steps).stream()
                    .filter(each -> each.code().equals(warning.step()))
                    .findFirst();
            if (step.isPresent() && warning.at().plus(CONTACT).isAfter(now)) {
                reached = step.get().kind() == LadderStep.Kind.ENDING
                        ? 0
                        : step.get().place();
            }
        }
        return reached;
    }

    private static List<LadderStep> said(List<LadderStep> steps) {
        return steps.stream()
                .filter(LadderStep::isSaid)
                .sorted(Comparator.comparingInt(LadderStep::place))
                .toList();
    }
}
