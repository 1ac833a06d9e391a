package io.willowleaf.remedy.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.remedy.Asked;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Granted;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.OfferSheet;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.RemedyEvent;
import io.willowleaf.remedy.Request;
import io.willowleaf.remedy.domain.Catalogue;
import io.willowleaf.remedy.domain.Ledger;
import io.willowleaf.remedy.domain.LimitPolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts it right: at once within one's own limit, otherwise after somebody agreed.
@Service
@Transactional
public class RemedyDesk {

    private static final int WAITING_SHOWN = 200;

    private final Catalogue catalogue;
    private final Limits limits;
    private final Ledger ledger;
    private final ComplaintDesk complaints;
    private final ComplaintQueue queue;
    private final EventLog log;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    RemedyDesk(
            Catalogue catalogue,
            Limits limits,
            Ledger ledger,
            ComplaintDesk complaints,
            ComplaintQueue queue,
            EventLog log,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.ledger = ledger;
        this.complaints = complaints;
        this.queue = queue;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public List<Remedy> catalogue() {
        return catalogue.remedies();
    }

    /// The widest limit of the roles this person holds.
    @Transactional(readOnly = true)
    public Limit limitOf(Viewer viewer) {
        return limits.of(viewer);
    }

    /// Everything the page of a complaint shows about putting it right; the caller was allowed to read the complaint.
    @Transactional(readOnly = true)
    public OfferSheet sheet(ComplaintId complaint, Viewer viewer) {
        return new OfferSheet(
                catalogue.remedies(), limits.of(viewer), ledger.granted(complaint), ledger.waiting(complaint));
    }

    /// Whether this offer would need somebody's word.
    @Transactional(readOnly = true)
    public Authority authority(ComplaintId complaint, Offer offer, Viewer viewer) {
        var month = ledger.since(startOfMonth(clock.instant()), viewer.actor());
        return viewer.actor().kind() == Actor.Kind.SYSTEM
                ? new Authority.Own()
                : LimitPolicy.decide(limits.of(viewer), offer, ledger.onComplaint(complaint), month);
    }

    /// Gives it, or asks whoever may decide; answers with what happened.
    public Authority offer(ComplaintNumber number, Offer offer, Viewer viewer) {
        var complaint = reach(complaints.find(number, viewer), viewer, Permission.REMEDY_GRANT);
        check(offer);
        ledger.hold(complaint, viewer.actor());
        var authority = authority(complaint, offer, viewer);
        switch (authority) {
            case Authority.Own _ -> grant(complaint, offer, viewer.actor(), null);
            case Authority.Needs needs -> ask(complaint, offer, needs, viewer.actor());
            case Authority.Nobody _ -> throw new NotPossible("remedy.refused.aboveEverybody");
        }
        return authority;
    }

    /// Requests this viewer may decide.
    @Transactional(readOnly = true)
    public List<Asked> waiting(Viewer viewer) {
        var limit = limits.of(viewer);
        var requests = ledger.waiting(WAITING_SHOWN).stream()
                .filter(request -> !request.by().equals(viewer.actor()))
                .toList();
        var about = requests.stream().map(Request::complaint).collect(Collectors.toSet());
        var given = ledger.onComplaints(about);
        var rows = queue.rows(about, viewer).stream()
                .filter(row -> viewer.may(Permission.REMEDY_APPROVE, row))
                .collect(Collectors.toMap(QueueRow::id, row -> row));
        return requests.stream()
                .filter(request ->
                        mayApprove(limit, request, given.getOrDefault(request.complaint(), Money.ZERO), viewer))
                .flatMap(request -> Stream.ofNullable(rows.get(request.complaint()))
                        .map(row -> new Asked(request, row.number(), row.title())))
                .toList();
    }

    public void approve(long request, Viewer viewer) {
        var asked = decide(request, true, viewer);
        log.append(new RemedyEvent.Approved(asked.complaint(), request), viewer.actor(), clock.instant());
        grant(asked.complaint(), asked.offer(), asked.by(), request);
    }

    public void decline(long request, Viewer viewer) {
        var asked = decide(request, false, viewer);
        log.append(new RemedyEvent.Declined(asked.complaint(), request), viewer.actor(), clock.instant());
    }

    @Transactional(readOnly = true)
    public List<Granted> granted(ComplaintId complaint) {
        return ledger.granted(complaint);
    }

    private Request decide(long request, boolean approved, Viewer viewer) {
        var asked = ledger.findWaiting(request).orElseThrow(NotFound::new);
        reach(complaints.find(asked.complaint(), viewer), viewer, Permission.REMEDY_APPROVE);
        ledger.hold(asked.complaint(), viewer.actor());
        if (ledger.findWaiting(request).isEmpty()) {
            throw new NotPossible("remedy.refused.decided");
        }
        if (asked.by().equals(viewer.actor())) {
            throw new NotPossible("remedy.refused.sameAsAsked");
        }
        if (approved && !mayApprove(limits.of(viewer), asked, ledger.onComplaint(asked.complaint()), viewer)) {
            throw new NotPossible("remedy.refused.limit");
        }
        ledger.decide(request, approved, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), approved ? "remedy.approve" : "remedy.decline", "remedy.request:" + request);
        return asked;
    }

    private static boolean mayApprove(Limit limit, Request request, Money given, Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.SYSTEM || LimitPolicy.mayApprove(limit, request.offer(), given);
    }

    private void grant(ComplaintId complaint, Offer offer, Actor by, @Nullable Long request) {
        var now = clock.instant();
        var grant = ledger.grant(complaint, offer, by, now, request);
        log.append(
                new RemedyEvent.Granted(complaint, grant, offer.remedy(), offer.amount(), offer.statutory()), by, now);
        audit.act(by, "remedy.grant", complaint.stream());
    }

    private void ask(ComplaintId complaint, Offer offer, Authority.Needs needs, Actor by) {
        var now = clock.instant();
        var request = ledger.ask(complaint, offer, needs.by(), needs.ground(), by, now);
        log.append(
                new RemedyEvent.ApprovalAsked(complaint, request, offer.remedy(), offer.amount(), needs.by()), by, now);
        audit.act(by, "remedy.ask", complaint.stream());
    }

    private void check(Offer offer) {
        var remedy = catalogue.remedies().stream()
                .filter(known -> known.code().equals(offer.remedy()))
                .findFirst()
                .orElseThrow(() -> new NotPossible("remedy.refused.unknown"));
        if (offer.amount().won() < 0 || (!remedy.costsMoney() && offer.amount().won() > 0)) {
            throw new NotPossible("remedy.refused.amount");
        }
        if (offer.statutory() && !LimitPolicy.canBeStatutory(offer.remedy())) {
            throw new NotPossible("remedy.refused.notStatutory");
        }
    }

    private static ComplaintId reach(ComplaintFile file, Viewer viewer, Permission permission) {
        if (!viewer.may(permission, file) || !viewer.may(permission, Manner.WRITE)) {
            throw new AccessDeniedException(permission.code());
        }
        return file.heard().id();
    }

    private Instant startOfMonth(Instant now) {
        return now.atZone(zone).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant();
    }
}
