package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.DueMarks;
import io.willowleaf.kernel.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// F-20. A clock that runs from one moment and stands still during the pauses.
record ServiceClock(Instant from, List<Period> pauses, WorkCalendar calendar) {

    DueMarks marks(Term term) {
        var due = calendar.due(from, term, pauses);
        return new DueMarks(part(2, due, term), part(3, due, term), due);
    }

    /// When so many quarters of the time are gone.
    private Instant part(int quarters, Instant due, Term term) {
        var share = term instanceof Term.Elapsed
                ? new Term.Elapsed(
                        Duration.between(from, due).multipliedBy(quarters).dividedBy(4))
                : new Term.WorkingHours(calendar.workTimeBetween(from, due, pauses)
                        .multipliedBy(quarters)
                        .dividedBy(4));
        return calendar.due(from, share, pauses);
    }
}
