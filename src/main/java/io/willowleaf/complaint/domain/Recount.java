package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.WorkCalendar;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// An open deadline on another calendar: the same start, pauses and rules, counted anew.
public final class Recount {

    private Recount() {}

    /// Nothing where it is not known how the old one was counted.
    public static Optional<OpenDeadlines.Recounted> of(OpenDeadlines.Open open, WorkCalendar calendar) {
        return Optional.ofNullable(ServiceClock.again(open.deadline(), open.next(), calendar))
                .map(again -> new OpenDeadlines.Recounted(
                        open.complaint(),
                        open.next(),
                        again,
                        !again.firstResponse().equals(open.deadline().firstResponse())
                                || !again.resolution().equals(open.deadline().resolution())));
    }

    /// By other rules. Nothing where it is not known how the old one was counted.
    public static Optional<OpenDeadlines.Recounted> of(OpenDeadlines.Open open, RuleBook book, WorkCalendar calendar) {
        return Optional.ofNullable(open.deadline().reckoning()).map(reckoning -> {
            var again = ServiceClock.again(reckoning, open.marks().due(), book.policy(open), calendar);
            return new OpenDeadlines.Recounted(
                    open.complaint(),
                    open.next(),
                    again,
                    !Objects.requireNonNull(again.reckoning()).clocks().equals(reckoning.clocks()));
        });
    }

    /// When it would fall due by these rules.
    public static Instant due(OpenDeadlines.Open open, RuleBook book, WorkCalendar calendar) {
        return of(open, book, calendar)
                .map(it -> it.marks().due())
                .orElse(open.marks().due());
    }

    /// When it would fall due.
    public static Instant due(OpenDeadlines.Open open, WorkCalendar calendar) {
        var reckoning = open.deadline().reckoning();
        return reckoning == null
                ? open.marks().due()
                : new ServiceClock(reckoning.from(), reckoning.pauses(), calendar).due(reckoning, open.next());
    }
}
