package io.willowleaf.survey.domain;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.survey.Answers;
import java.time.Instant;

/// Whoever was not satisfied is called, by the end of the next working day, unless they want no call. A score up to
/// `low` counts as not satisfied.
public record CallBackPolicy(int low) {

    /// Until somebody says otherwise: the two worst of five.
    public static final CallBackPolicy USUAL = new CallBackPolicy(2);

    /// The middle of the scale is no complaint yet unless an organisation wants it so; a satisfied one never is.
    public static final int HIGHEST = 3;

    private static final Term WITHIN = new Term.WorkingDaysAfter(1);

    public CallBackPolicy {
        if (low < 1 || low > HIGHEST) {
            throw new IllegalArgumentException("a low score of " + low);
        }
    }

    public boolean isLow(Answers answers) {
        return answers.overall() <= low;
    }

    public Instant callBy(WorkCalendar calendar, Instant now) {
        return calendar.due(now, WITHIN);
    }
}
