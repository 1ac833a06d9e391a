package io.willowleaf.complaint.desk;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts open deadlines again when the calendar changed. The old ones stay as facts beside the new.
@Service
@Transactional
public class DeadlineDesk {

    private static final int AT_ONCE = 100;

    private final Complaints complaints;
    private final CalendarDesk calendar;
    private final Deed deed;

    DeadlineDesk(Complaints complaints, CalendarDesk calendar, Deed deed) {
        this.complaints = complaints;
        this.calendar = calendar;
        this.deed = deed;
    }

    /// At most a hundred; answers how many.
    public int recountSome() {
        var stale = complaints.countedBefore(calendar.current().version(), AT_ONCE);
        for (var id : stale) {
            complaints
                    .hold(id)
                    .ifPresent(held ->
                            deed.act("recount", held, Actor.SYSTEM, work -> work.setDeadline(Because.CALENDAR)));
        }
        return stale.size();
    }
}
