package io.willowleaf.complaint.desk;

import io.willowleaf.audit.Seen;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.ServicePolicies;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Lets a held complaint decide, then writes down what is true now and who did it, and tells those who have to know.
@Component
class Deed {

    private final Complaints complaints;
    private final ServicePolicies policies;
    private final CalendarDesk calendar;
    private final AuditDesk audit;
    private final AlertBell bell;
    private final InstantSource clock;

    Deed(
            Complaints complaints,
            ServicePolicies policies,
            CalendarDesk calendar,
            AuditDesk audit,
            AlertBell bell,
            InstantSource clock) {
        this.complaints = complaints;
        this.policies = policies;
        this.calendar = calendar;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
    }

    void act(String verb, Complaint held, Actor by, Consumer<Work> what) {
        var now = now();
        var work = new Work(held, policies, calendar::current, by, now);
        what.accept(work);
        bell.ring(held, work);
        complaints.tell(held, work.facts(), by, now);
        audit.act(by, "complaint." + verb, held.heard().id().stream(), null, seen(work.complaint(), by));
        bell.write(work, by);
    }

    /// Where a colleague was who does not act in their own name is not written down.
    private Seen seen(Complaint complaint, Actor by) {
        return complaint.beside().detour().colleague() != null && by.kind() != Actor.Kind.STAFF
                ? Seen.NOWHERE
                : audit.seen();
    }

    /// What would be true, without writing anything down.
    Complaint imagine(Complaint found, Actor by, Consumer<Work> what) {
        var work = new Work(found, policies, calendar::current, by, now());
        what.accept(work);
        return work.complaint();
    }

    /// As exact as the database keeps it.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
