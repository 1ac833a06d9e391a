package io.willowleaf.remedy.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.GestureSheet;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.domain.Gestures;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Willow leaves: going one step beyond what was asked, from a small budget of the person and the team.
@Service
@Transactional
public class GestureDesk {

    private final Gestures gestures;
    private final ComplaintDesk complaints;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    GestureDesk(Gestures gestures, ComplaintDesk complaints, AuditDesk audit, InstantSource clock, ZoneId zone) {
        this.gestures = gestures;
        this.complaints = complaints;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /// Kindness without money needs no budget.
    public void give(ComplaintNumber number, String words, Money amount, Viewer viewer) {
        var file = complaints.find(number, viewer);
        if (!mayGive(file, viewer)) {
            throw new AccessDeniedException(Permission.REMEDY_GRANT.code());
        }
        if (words.isBlank() || amount.won() < 0) {
            throw new NotPossible("remedy.gesture.problem.words");
        }
        var staff = new StaffId(viewer.actor().id());
        gestures.hold(staff, file.team());
        if (amount.won() > 0 && amount.won() > sheet(file, viewer).left().won()) {
            throw new NotPossible("remedy.gesture.problem.budget");
        }
        gestures.add(file, staff, file.team(), words.strip(), amount, clock.instant());
        audit.act(viewer.actor(), "remedy.gesture", file.heard().id().stream());
    }

    /// The caller may read the complaint.
    @Transactional(readOnly = true)
    public GestureSheet sheet(ComplaintFile file, Viewer viewer) {
        var spent = gestures.spent(new StaffId(viewer.actor().id()), file.team(), startOfMonth());
        return new GestureSheet(
                gestures.of(file.heard().id()),
                spent.teamCount(),
                left(spent.personBudget(), spent.person()),
                left(spent.teamBudget(), spent.team()));
    }

    public boolean mayGive(ComplaintFile file, Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                && viewer.may(Permission.REMEDY_GRANT, file)
                && viewer.may(Permission.REMEDY_GRANT, Manner.WRITE);
    }

    private static Money left(Money budget, Money spent) {
        return new Money(Math.max(0, budget.won() - spent.won()));
    }

    private Instant startOfMonth() {
        return clock.instant()
                .atZone(zone)
                .withDayOfMonth(1)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }
}
