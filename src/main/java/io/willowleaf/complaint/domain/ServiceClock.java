package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.DueClock;
import io.willowleaf.complaint.DueMarks;
import io.willowleaf.complaint.Reckoning;
import io.willowleaf.complaint.Target;
import io.willowleaf.kernel.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// F-20. A clock that runs from one moment and stands still during the pauses. What falls due is a pure function of
/// these, the calendar and the rules; nothing else is remembered.
record ServiceClock(Instant from, List<Period> pauses, WorkCalendar calendar) {

    /// By every rule of a policy, the resolution longer by the days it was extended.
    ComplaintFact.Deadline deadline(ServicePolicy policy, int extended, Because because, @Nullable Instant before) {
        var clocks = policy.rules().stream().map(rule -> run(rule, extended)).toList();
        return deadline(policy.code(), new Reckoning(from, pauses, clocks, because, before, policy.version()));
    }

    /// The same deadline on another calendar. Nothing where it is not known how it was counted.
    static ComplaintFact.@Nullable Deadline again(ComplaintFact.Deadline old, Target next, WorkCalendar calendar) {
        var reckoning = old.reckoning();
        if (reckoning == null) {
            return null;
        }
        var clock = new ServiceClock(reckoning.from(), reckoning.pauses(), calendar);
        var clocks = reckoning.clocks().stream().map(clock::run).toList();
        var before = next == Target.FIRST_RESPONSE ? old.firstResponse() : old.resolution();
        return clock.deadline(
                old.policy(),
                new Reckoning(
                        reckoning.from(),
                        reckoning.pauses(),
                        clocks,
                        Because.CALENDAR,
                        before.due(),
                        reckoning.rules()));
    }

    /// The same deadline by another policy, the resolution longer by the days it was extended.
    static ComplaintFact.Deadline again(
            Reckoning reckoning, Instant before, ServicePolicy policy, WorkCalendar calendar) {
        int extended =
                reckoning.clocks().stream().mapToInt(DueClock::extended).max().orElse(0);
        var ofBody = reckoning.clocks().stream()
                .filter(clock -> clock.rule().equals(ServicePolicy.OF_BODY))
                .map(clock -> new ServicePolicy.Rule(
                        clock.target(), clock.source(), clock.rule(), Terms.parse(clock.term()), false))
                .toList();
        return new ServiceClock(reckoning.from(), reckoning.pauses(), calendar)
                .deadline(policy.and(ofBody), extended, Because.RULES, before);
    }

    /// When the strictest clock of a target falls due.
    Instant due(Reckoning reckoning, Target target) {
        return reckoning.clocks().stream()
                .filter(clock -> clock.target() == target)
                .map(clock -> calendar.due(from, Terms.longer(Terms.parse(clock.term()), clock.extended()), pauses))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    DueMarks marks(Term term) {
        var due = calendar.due(from, term, pauses);
        if (term instanceof Term.Elapsed) {
            var time = Duration.between(from, due);
            return new DueMarks(
                    onCall(time.dividedBy(2)), onCall(time.multipliedBy(3).dividedBy(4)), due);
        }
        var running = calendar.running(from, due, pauses);
        var time = running.stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
        return new DueMarks(
                after(time.dividedBy(2), running), after(time.multipliedBy(3).dividedBy(4), running), due);
    }

    private Instant onCall(Duration time) {
        return calendar.due(from, new Term.Elapsed(time), pauses);
    }

    /// When so much of the time has run.
    private Instant after(Duration time, List<Period> running) {
        var left = time;
        for (var stretch : left.isZero() ? List.<Period>of() : running) {
            if (left.compareTo(stretch.length()) <= 0) {
                return stretch.from().plus(left);
            }
            left = left.minus(stretch.length());
        }
        return from;
    }

    private ComplaintFact.Deadline deadline(String policy, Reckoning reckoning) {
        return new ComplaintFact.Deadline(
                policy,
                strictest(reckoning, Target.FIRST_RESPONSE),
                strictest(reckoning, Target.RESOLUTION),
                calendar.version(),
                reckoning);
    }

    private DueClock run(ServicePolicy.Rule rule, int extended) {
        var days = rule.target() == Target.RESOLUTION && !(rule.term() instanceof Term.Until) ? extended : 0;
        return new DueClock(
                rule.target(),
                rule.source(),
                rule.code(),
                Terms.write(rule.term()),
                days,
                rule.mayExtend() ? Terms.days(rule.term()) : 0,
                marks(Terms.longer(rule.term(), days)));
    }

    private DueClock run(DueClock clock) {
        return new DueClock(
                clock.target(),
                clock.source(),
                clock.rule(),
                clock.term(),
                clock.extended(),
                clock.mayExtend(),
                marks(Terms.longer(Terms.parse(clock.term()), clock.extended())));
    }

    private static DueMarks strictest(Reckoning reckoning, Target target) {
        return reckoning.strictest(target).orElseThrow().marks();
    }
}
