package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.WorkCalendar;
import java.time.Instant;
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

    /// When it would fall due.
    public static Instant due(OpenDeadlines.Open open, WorkCalendar calendar) {
        var reckoning = open.deadline().reckoning();
        return reckoning == null
                ? open.marks().due()
                : new ServiceClock(reckoning.from(), reckoning.pauses(), calendar).due(reckoning, open.next());
    }
}
