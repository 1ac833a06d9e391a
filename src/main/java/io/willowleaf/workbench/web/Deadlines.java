package io.willowleaf.workbench.web;

import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.kernel.page.Due;
import java.time.Duration;
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
        if (row.waiting() != null && row.waitingUntil() != null) {
            return Due.paused(row.waitingUntil(), "");
        }
        var left = now.isBefore(due) ? calendar.workTimeBetween(now, due) : Duration.between(due, now);
        return Due.running(used(row, due, now), left, due, null);
    }

    private static int used(QueueRow row, Instant due, Instant now) {
        if (!now.isBefore(due)) {
            return LATE;
        }
        if (row.hotAt() != null && !now.isBefore(row.hotAt())) {
            return HOT;
        }
        return row.soonAt() != null && !now.isBefore(row.soonAt()) ? SOON : FRESH;
    }
}
