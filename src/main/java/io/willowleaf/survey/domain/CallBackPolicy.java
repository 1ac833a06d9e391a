package io.willowleaf.survey.domain;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.survey.Answers;
import java.time.Instant;
import java.util.Optional;

/// Whoever was not satisfied is called, by the end of the next working day.
public final class CallBackPolicy {

    private static final int LOW = 2;
    private static final Term WITHIN = new Term.WorkingDaysAfter(1);

    private CallBackPolicy() {}

    public static Optional<Instant> callBy(Answers answers, WorkCalendar calendar, Instant now) {
        return answers.overall() <= LOW ? Optional.of(calendar.due(now, WITHIN)) : Optional.empty();
    }
}
