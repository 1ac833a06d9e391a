package io.willowleaf.complaint.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Queue;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a complaint off in our lists until a time. No deadline moves, and lists of deadlines show it all the same; it
/// comes back when the time has come or its customer says something.
@Service
@Transactional
public class SnoozeDesk {

    private static final Duration LONGEST = Duration.ofDays(31);

    private final Holding holding;
    private final Queue queue;
    private final AuditDesk audit;
    private final Deed deed;

    SnoozeDesk(Holding holding, Queue queue, AuditDesk audit, Deed deed) {
        this.holding = holding;
        this.queue = queue;
        this.audit = audit;
        this.deed = deed;
    }

    public void snooze(ComplaintNumber number, Instant until, Viewer viewer) {
        var now = deed.now();
        if (!until.isAfter(now)) {
            throw new NotPossible("complaint.refused.snooze_in_the_past");
        }
        if (until.isAfter(now.plus(LONGEST))) {
            throw new NotPossible("complaint.refused.snooze_too_long");
        }
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        if (!QueueFilter.OPEN.contains(held.standing().code())) {
            throw new NotPossible("complaint.refused.snooze_rested");
        }
        put(held, until, "complaint.snooze", viewer);
    }

    public void wake(ComplaintNumber number, Viewer viewer) {
        put(holding.allowed(number, Permission.CASE_WRITE, viewer), null, "complaint.snooze.end", viewer);
    }

    private void put(Complaint held, @Nullable Instant until, String verb, Viewer viewer) {
        queue.snooze(held.heard().id(), until, viewer.actor(), deed.now());
        audit.act(viewer.actor(), verb, held.heard().id().stream());
    }
}
