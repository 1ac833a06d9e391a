package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Term;
import io.willowleaf.complaint.Due;
import io.willowleaf.kernel.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// F-20. A clock that runs from one moment and stood still during the pauses; a deadline moves on by the working time
/// that was paused before it.
public record ServiceClock(Instant from, List<Period> pauses) {

    public Due due(Term term, WorkTime work) {
        var due = work.due(from, term);
        for (var pause : pauses) {
            if (pause.from().isBefore(due)) {
                due = moved(due, pause, term, work);
            }
        }
        return new Due(part(1, 2, due, term, work), part(3, 4, due, term, work), due);
    }

    private static Instant moved(Instant due, Period pause, Term term, WorkTime work) {
        if (term instanceof Term.Elapsed) {
            return due.plus(Duration.between(pause.from(), pause.until()));
        }
        var paused = work.worked(pause.from(), pause.until());
        return paused.isZero() ? due : work.due(due, new Term.WorkingHours(paused));
    }

    private Instant part(int numerator, int denominator, Instant due, Term term, WorkTime work) {
        if (term instanceof Term.Elapsed) {
            return from.plus(Duration.between(from, due).multipliedBy(numerator).dividedBy(denominator));
        }
        var share = work.worked(from, due).multipliedBy(numerator).dividedBy(denominator);
        return share.isZero() ? due : work.due(from, new Term.WorkingHours(share));
    }
}
