package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.IncidentDesk;
import io.willowleaf.complaint.desk.SnoozeDesk;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.workbench.NotPossible;
import io.willowleaf.workbench.domain.BulkAct;
import io.willowleaf.workbench.domain.BulkAct.Not;
import io.willowleaf.workbench.domain.Bulks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Does one thing to many complaints: says first how many would change, does each in a transaction of its own, and
/// takes all of it back for ten minutes where nobody has gone on since.
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BulkDesk {

    public static final int MOST = 200;

    private static final Duration CAN_BE_TAKEN_BACK = Duration.ofMinutes(10);

    private final ComplaintQueue queue;
    private final ComplaintDesk complaints;
    private final SnoozeDesk snoozes;
    private final IncidentDesk incidents;
    private final Bulks bulks;
    private final InstantSource clock;
    private final TransactionTemplate each;

    BulkDesk(
            ComplaintQueue queue,
            ComplaintDesk complaints,
            SnoozeDesk snoozes,
            IncidentDesk incidents,
            Bulks bulks,
            InstantSource clock,
            TransactionTemplate each) {
        this.queue = queue;
        this.complaints = complaints;
        this.snoozes = snoozes;
        this.incidents = incidents;
        this.bulks = bulks;
        this.clock = clock;
        this.each = each;
    }

    /// What an act changes, or would, and what not and why.
    public record Outlook(List<QueueRow> change, Map<Not, Integer> not) {

        public int kept() {
            return not.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// Nothing is done yet.
    public Outlook look(Collection<ComplaintId> wanted, BulkAct act, Viewer viewer) {
        if (wanted.size() > MOST) {
            throw new NotPossible("workbench.refused.tooMany", MOST);
        }
        var rows = queue.rows(wanted, viewer);
        var change = new ArrayList<QueueRow>();
        var not = new EnumMap<Not, Integer>(Not.class);
        count(not, Not.GONE, wanted.size() - rows.size());
        for (var row : rows) {
            var refused = act.refuses(row, viewer);
            if (refused == null) {
                change.add(row);
            } else {
                count(not, refused, 1);
            }
        }
        return new Outlook(List.copyOf(change), not);
    }

    /// One after the other; what is refused only now is counted with its reason, everything else stays done.
    public Outlook perform(Collection<ComplaintId> wanted, BulkAct act, Viewer viewer) {
        var outlook = look(wanted, act, viewer);
        var bulk = bulks.begin(self(viewer), act, clock.instant());
        var changed = new ArrayList<QueueRow>();
        var not = new EnumMap<Not, Integer>(Not.class);
        not.putAll(outlook.not());
        for (var row : outlook.change()) {
            var refused = tried(() -> {
                carryOut(row.number(), act, viewer);
                bulks.add(bulk, before(row));
            });
            if (refused == null) {
                changed.add(row);
            } else {
                count(not, refused, 1);
            }
        }
        return new Outlook(List.copyOf(changed), not);
    }

    /// The viewer's last act that can still be taken back.
    public Optional<Bulks.Last> findLast(Viewer viewer) {
        return bulks.findLast(self(viewer), clock.instant().minus(CAN_BE_TAKEN_BACK));
    }

    /// Answers how many were put back; those changed by anybody since stay as they are.
    public int takeBack(long bulk, Viewer viewer) {
        var now = clock.instant();
        var act = bulks.takeBack(bulk, self(viewer), now.minus(CAN_BE_TAKEN_BACK), now)
                .orElseThrow(() -> new NotPossible("workbench.refused.takeBack"));
        var back = 0;
        for (var before : bulks.lines(bulk)) {
            if (tried(() -> putBack(before, act, viewer)) == null) {
                back++;
            }
        }
        return back;
    }

    private void carryOut(ComplaintNumber number, BulkAct act, Viewer viewer) {
        switch (act) {
            case BulkAct.Assign to -> complaints.assign(number, to.officer(), to.team(), null, viewer);
            case BulkAct.Sort sort -> complaints.sortAnew(number, sort.caseType(), sort.urgency(), viewer);
            case BulkAct.Snooze snooze -> snooze(number, snooze.until(), viewer);
            case BulkAct.Join join -> incidents.join(number, join.number(), viewer);
        }
    }

    private void putBack(Bulks.Before before, BulkAct act, Viewer viewer) {
        var file = complaints.find(before.number(), viewer);
        var triage = file.beside().triage();
        switch (act) {
            case BulkAct.Assign to -> {
                unchanged(file.owner().equals(to.officer()));
                complaints.assign(before.number(), before.owner(), before.team(), null, viewer);
            }
            case BulkAct.Sort sort -> {
                unchanged(triage != null
                        && (sort.caseType() == null || sort.caseType().equals(triage.caseType()))
                        && (sort.urgency() == null || sort.urgency() == triage.urgency()));
                complaints.sortAnew(before.number(), before.caseType(), before.urgency(), viewer);
            }
            case BulkAct.Join join -> {
                unchanged(join.incident().equals(file.beside().detour().incident()));
                incidents.leave(before.number(), viewer);
            }
            case BulkAct.Snooze _ -> {
                var was = before.snoozed();
                snooze(before.number(), was == null || was.isBefore(clock.instant()) ? null : was, viewer);
            }
        }
    }

    private static void unchanged(boolean so) {
        if (!so) {
            throw new NotPossible("workbench.refused.takeBack");
        }
    }

    private void snooze(ComplaintNumber number, @Nullable Instant until, Viewer viewer) {
        if (until == null) {
            snoozes.wake(number, viewer);
        } else {
            snoozes.snooze(number, until, viewer);
        }
    }

    private @Nullable Not tried(Runnable deed) {
        try {
            each.executeWithoutResult(_ -> deed.run());
            return null;
        } catch (AccessDeniedException forbidden) {
            return Not.FORBIDDEN;
        } catch (NotFound gone) {
            return Not.GONE;
        } catch (Refusal refused) {
            return Not.REFUSED;
        }
    }

    private static Bulks.Before before(QueueRow row) {
        return new Bulks.Before(
                row.number(), row.owner(), row.team(), row.caseType(), row.urgency(), row.snoozedUntil());
    }

    private static void count(Map<Not, Integer> not, Not why, int many) {
        if (many > 0) {
            not.merge(why, many, Integer::sum);
        }
    }

    private static StaffId self(Viewer viewer) {
        return new StaffId(viewer.actor().id());
    }
}
