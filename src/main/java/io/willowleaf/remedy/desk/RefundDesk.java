package io.willowleaf.remedy.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.remedy.Grounds;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.Refund;
import io.willowleaf.remedy.RemedyEvent;
import io.willowleaf.remedy.domain.Refunds;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Refunds that the law gives: due three working days after the goods came back, paid with interest when they are late.
/// Each is a promise on the complaint, so that it cannot rest before the money arrived.
/// Source: Act on Consumer Protection in Electronic Commerce 18, its decree 21-3.
@Service
@Transactional
public class RefundDesk {

    private static final Term THREE_WORKING_DAYS = new Term.WorkingDaysAfter(3);
    private static final int MOST = 100;

    private final Refunds refunds;
    private final RemedyDesk remedies;
    private final ComplaintDesk complaints;
    private final CalendarDesk calendar;
    private final EventLog log;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    RefundDesk(
            Refunds refunds,
            RemedyDesk remedies,
            ComplaintDesk complaints,
            CalendarDesk calendar,
            EventLog log,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone) {
        this.refunds = refunds;
        this.remedies = remedies;
        this.complaints = complaints;
        this.calendar = calendar;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /// `words` is what the promise on the complaint says.
    public Refund promise(ComplaintNumber number, Money amount, LocalDate backOn, String words, Viewer viewer) {
        var file = reach(complaints.find(number, viewer), viewer);
        if (amount.won() <= 0) {
            throw new NotPossible("remedy.refund.problem.amount");
        }
        if (backOn.isAfter(today())) {
            throw new NotPossible("remedy.refund.problem.back");
        }
        var now = clock.instant();
        var current = calendar.current();
        var due = current.due(backOn.atStartOfDay(zone).toInstant(), THREE_WORKING_DAYS);
        var promise = promised(file, words, due.isAfter(now) ? due : current.due(now, Term.IMMEDIATE), viewer);
        var id = refunds.add(file, amount, backOn, current.dayOf(due), current.version(), promise, viewer.actor(), now);
        log.append(
                new RemedyEvent.RefundPromised(file.heard().id(), id, amount, current.dayOf(due)), viewer.actor(), now);
        audit.act(viewer.actor(), "remedy.refund", file.heard().id().stream());
        return refunds.hold(id).orElseThrow();
    }

    /// Pays the amount and what is owed on top, and writes both into the ledger.
    public Refund pay(long id, LocalDate paidOn, @Nullable String reference, Viewer viewer) {
        var refund = refunds.hold(id).orElseThrow(NotFound::new);
        var file = reach(complaints.find(refund.complaint(), viewer), viewer);
        if (!refund.isOpen()) {
            throw new NotPossible("remedy.refund.refused.paid");
        }
        if (paidOn.isAfter(today()) || paidOn.isBefore(refund.backOn())) {
            throw new NotPossible("remedy.refund.problem.paid");
        }
        var now = clock.instant();
        var interest = refund.interest(paidOn);
        refunds.pay(
                refund, new Refund.Payment(paidOn, refund.lateDays(paidOn), interest, reference, viewer.actor(), now));
        log.append(
                new RemedyEvent.RefundPaid(refund.complaint(), id, refund.amount(), refund.lateDays(paidOn), interest),
                viewer.actor(),
                now);
        audit.act(viewer.actor(), "remedy.pay", refund.complaint().stream());
        var grounds = new Grounds(null, reference);
        remedies.enter(file, new Offer("RM-RFD", refund.amount(), true), grounds, viewer.actor());
        if (interest.won() > 0) {
            remedies.enter(file, new Offer("RM-INT", interest, true), grounds, viewer.actor());
        }
        keep(file, refund.promise(), viewer);
        return refunds.hold(id).orElseThrow();
    }

    /// The caller may read the complaint.
    @Transactional(readOnly = true)
    public List<Refund> of(ComplaintFile file) {
        return refunds.of(file.heard().id());
    }

    /// Not yet paid, the longest due first.
    @Transactional(readOnly = true)
    public List<Refund> open(Viewer viewer) {
        return refunds.open(viewer, MOST);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// What the law gives is owed even where nobody can promise any more.
    private @Nullable Long promised(ComplaintFile file, String words, Instant due, Viewer viewer) {
        if (!file.possible().contains(Verb.PROMISE)
                || !viewer.may(Permission.PROMISE_MAKE, file)
                || !viewer.may(Permission.PROMISE_MAKE, Manner.WRITE)) {
            return null;
        }
        complaints.promise(file.heard().number(), words, due, viewer);
        return complaints
                .find(file.heard().id(), viewer)
                .beside()
                .promises()
                .getLast()
                .id();
    }

    private void keep(ComplaintFile file, @Nullable Long promise, Viewer viewer) {
        var open = file.beside().promises().stream()
                .filter(PromiseNow::isOpen)
                .anyMatch(each -> promise != null && each.id() == promise);
        if (open && file.possible().contains(Verb.KEEP_PROMISE)) {
            complaints.keepPromise(file.heard().number(), promise == null ? 0 : promise, viewer);
        }
    }

    private static ComplaintFile reach(ComplaintFile file, Viewer viewer) {
        if (!viewer.may(Permission.REMEDY_GRANT, file) || !viewer.may(Permission.REMEDY_GRANT, Manner.WRITE)) {
            throw new AccessDeniedException(Permission.REMEDY_GRANT.code());
        }
        return file;
    }
}
