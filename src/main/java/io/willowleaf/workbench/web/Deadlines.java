package io.willowleaf.workbench.web;

import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.kernel.page.Due;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says how much of a deadline is left. Shares of time used are those of the marks: a quarter, 50, 75 and 100 percent.
final class Deadlines {

    private static final int FRESH = 25;
    private static final int SOON = 60;
    private static final int HOT = 85;
    private static final int LATE = 100;

    private Deadlines() {}

    static @Nullable Due of(QueueRow row, WorkCalendar calendar, Instant now) {
        var due = row.dueAt();
        if (due == null) {
            return null;
        }
        if (row.waiting() == WaitFor.CUSTOMER && row.waitingUntil() != null) {
            return Due.paused(row.waitingUntil(), "");
        }
        return running(row.soonAt(), row.hotAt(), due, calendar, now);
    }

    /// Of the next target, if there is one.
    static @Nullable Due next(ComplaintFile file, WorkCalendar calendar, Instant now) {
        var marks = file.nextDue();
        if (marks == null) {
            return null;
        }
        var waiting = file.beside().waiting();
        if (waiting != null
                && waiting.fact() instanceof ComplaintFact.Waiting fact
                && fact.whom() == WaitFor.CUSTOMER) {
            return Due.paused(fact.until(), "");
        }
        return running(marks.soon(), marks.hot(), marks.due(), calendar, now);
    }

    private static Due running(
            @Nullable Instant soon, @Nullable Instant hot, Instant due, WorkCalendar calendar, Instant now) {
        var left = now.isBefore(due) ? calendar.workTimeBetween(now, due) : calendar.workTimeBetween(due, now);
        return Due.running(used(soon, hot, due, now), left, due, null);
    }

    private static int used(@Nullable Instant soon, @Nullable Instant hot, Instant due, Instant now) {
        if (!now.isBefore(due)) {
            return LATE;
        }
        if (hot != null && !now.isBefore(hot)) {
            return HOT;
        }
        return soon != null && !now.isBefore(soon) ? SOON : FRESH;
    }
}
