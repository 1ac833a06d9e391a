package io.willowleaf.complaint.desk;

import io.willowleaf.calendar.KeepsDeadlines;
import io.willowleaf.calendar.Moves;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.domain.OpenDeadlines;
import io.willowleaf.complaint.domain.Recount;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts every deadline that could move on another calendar, without writing anything down.
@Component
class WouldMove implements KeepsDeadlines {

    private final OpenDeadlines open;

    WouldMove(OpenDeadlines open) {
        this.open = open;
    }

    @Override
    @Transactional(readOnly = true)
    public Moves ifItWere(LocalDate day, WorkCalendar then) {
        var moves = new AtomicReference<>(Moves.NONE);
        open.dueFrom(day.atStartOfDay(then.zone()).toInstant(), each -> {
            var before = each.marks().due();
            var after = Recount.due(each, then);
            if (!after.equals(before)) {
                moves.set(moves.get().and(new Moves(1, before, after)));
            }
        });
        return moves.get();
    }
}
