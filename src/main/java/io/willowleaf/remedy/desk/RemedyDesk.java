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
import io.willowleaf.remedy.Grounds;
import io.willowleaf.remedy.LedgerLine;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.OfferSheet;
import io.willowleaf.remedy.Refund;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.RemedyEvent;
import io.willowleaf.remedy.Request;
import io.willowleaf.remedy.domain.Catalogue;
import io.willowleaf.remedy.domain.Ledger;
import io.willowleaf.remedy.domain.LimitPolicy;
import io.willowleaf.remedy.domain.Refunds;
import io.willowleaf.remedy.domain.Remedied;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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
    private static final String REFUND = "REFUND";

    /// Within this time, offers to the same customer for the same cause are one.
    private static final Duration SPLIT = Duration.ofDays(30);

    private final Catalogue catalogue;
    private final Limits limits;
    private final Ledger ledger;
    private final Refunds refunds;
    private final Remedied remedied;
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
            Refunds refunds,
            Remedied remedied,
            ComplaintDesk complaints,
            ComplaintQueue queue,
            EventLog log,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.ledger = ledger;
        this.refunds = refunds;
        this.remedied = remedied;
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
        var seen = remedied.of(complaint, Limits.self(viewer));
        return new OfferSheet(
                catalogue.remedies(),
                Limits.widest(seen.limits(), viewer),
                seen.granted(),
                seen.waiting(),
                seen.refunds(),
                LocalDate.ofInstant(clock.instant(), zone));
    }

    /// Whether this offer would need somebody's word. What the same customer was given for the same cause within thirty
    /// days counts as one, so that no limit is passed in slices.
    private Authority authority(ComplaintFile file, Offer offer, Viewer viewer) {
        var month = ledger.since(startOfMonth(clock.instant()), viewer.actor());
        return viewer.actor().kind() == Actor.Kind.SYSTEM
                ? new Authority.Own()
                : LimitPolicy.decide(
                        limits.of(viewer),
                        offer,
                        ledger.onComplaint(file.heard().id()).plus(sameCause(file)),
                        month);
    }

    private Money sameCause(ComplaintFile file) {
        var cause = file.beside().cause();
        var customer = file.heard().customer();
        if (cause == null || customer == null) {
            return Money.ZERO;
        }
        var since = clock.instant().minus(SPLIT);
        var others = queue.ofCustomer(customer, Viewer.SYSTEM).stream()
                .filter(row -> cause.primaryCause().equals(row.cause())
                        && !row.id().equals(file.heard().id())
                        && row.receivedAt().isAfter(since))
                .map(QueueRow::id)
                .toList();
        return ledger.onComplaints(others).values().stream().reduce(Money.ZERO, Money::plus);
    }

    public Authority offer(ComplaintNumber number, Offer offer, Viewer viewer) {
        return offer(number, offer, Grounds.NONE, viewer);
    }

    /// Gives it, or asks whoever may decide; answers with what happened.
    public Authority offer(ComplaintNumber number, Offer offer, Grounds grounds, Viewer viewer) {
        var file = reach(complaints.find(number, viewer), viewer, Permission.REMEDY_GRANT);
        check(offer);
        ledger.hold(file.heard().id(), file.heard().customer(), viewer.actor());
        if (LimitPolicy.replacesRefund(offer.remedy()) && owesRefund(file)) {
            throw new NotPossible("remedy.refused.refundFirst");
        }
        var authority = authority(file, offer, viewer);
        switch (authority) {
            case Authority.Own _ -> grant(line(file, offer, grounds), viewer.actor(), null);
            case Authority.Needs needs -> ask(line(file, offer, grounds), needs, viewer.actor());
            case Authority.Nobody _ -> throw new NotPossible("remedy.refused.aboveEverybody");
        }
        return authority;
    }

    /// Written down because it happened, whatever a limit says: what the law gives.
    void enter(ComplaintFile file, Offer offer, Grounds grounds, Actor by) {
        grant(line(file, offer, grounds), by, null);
    }

    /// A refund that was promised and not paid, or one the law gives and nobody has seen to yet.
    private boolean owesRefund(ComplaintFile file) {
        var known = refunds.of(file.heard().id());
        var triage = file.beside().triage();
        var gave = ledger.granted(file.heard().id()).stream()
                .anyMatch(line -> line.offer().statutory());
        return known.stream().anyMatch(Refund::isOpen)
                || (triage != null && triage.caseType().equals(REFUND) && known.isEmpty() && !gave);
    }

    private static Ledger.Line line(ComplaintFile file, Offer offer, Grounds grounds) {
        return new Ledger.Line(file.heard().id(), file.heard().customer(), file.team(), offer, grounds);
    }

    /// The newest first, before the given line; those of the viewer and of whoever they look after.
    @Transactional(readOnly = true)
    public List<LedgerLine> ledger(@Nullable Long before, int limit, Viewer viewer) {
        var lines = ledger.list(viewer, before, limit);
        var rows = queue.rows(lines.stream().map(Granted::complaint).collect(Collectors.toSet()), viewer).stream()
                .collect(Collectors.toMap(QueueRow::id, QueueRow::number));
        return lines.stream()
                .map(line -> new LedgerLine(line, rows.get(line.complaint())))
                .toList();
    }

    /// What the viewer gave this month without asking, which counts against their limit.
    @Transactional(readOnly = true)
    public Money thisMonth(Viewer viewer) {
        return ledger.since(startOfMonth(clock.instant()), viewer.actor());
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
        var customers = rows.values().stream()
                .map(QueueRow::customer)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        var elsewhere = ledger.toCustomers(customers, clock.instant().minus(SPLIT));
        return requests.stream()
                .filter(request ->
                        mayApprove(limit, request, given.getOrDefault(request.complaint(), Money.ZERO), viewer))
                .flatMap(request -> Stream.ofNullable(rows.get(request.complaint()))
                        .map(row -> new Asked(request, row.number(), row.title(), before(row, elsewhere))))
                .toList();
    }

    private static Money before(QueueRow row, List<Ledger.Given> elsewhere) {
        return elsewhere.stream()
                .filter(given -> given.customer().equals(row.customer())
                        && !given.complaint().equals(row.id()))
                .map(Ledger.Given::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    public void approve(long request, @Nullable String words, Viewer viewer) {
        var asked = decide(request, true, words, viewer);
        log.append(new RemedyEvent.Approved(asked.complaint(), request), viewer.actor(), clock.instant());
        var file = complaints.find(asked.complaint(), viewer);
        grant(line(file, asked.offer(), Grounds.NONE), asked.by(), request);
    }

    /// Never without saying why.
    public void decline(long request, String words, Viewer viewer) {
        if (words.isBlank()) {
            throw new NotPossible("remedy.refused.reason");
        }
        var asked = decide(request, false, words, viewer);
        log.append(new RemedyEvent.Declined(asked.complaint(), request), viewer.actor(), clock.instant());
    }

    @Transactional(readOnly = true)
    public List<Granted> granted(ComplaintId complaint) {
        return ledger.granted(complaint);
    }

    private Request decide(long request, boolean approved, @Nullable String words, Viewer viewer) {
        var asked = ledger.find(request).orElseThrow(NotFound::new);
        var file = reach(complaints.find(asked.complaint(), viewer), viewer, Permission.REMEDY_APPROVE);
        ledger.hold(asked.complaint(), file.heard().customer(), viewer.actor());
        if (ledger.findWaiting(request).isEmpty()) {
            throw new NotPossible("remedy.refused.decided");
        }
        if (asked.by().equals(viewer.actor())) {
            throw new NotPossible("remedy.refused.sameAsAsked");
        }
        if (approved && !mayApprove(limits.of(viewer), asked, ledger.onComplaint(asked.complaint()), viewer)) {
            throw new NotPossible("remedy.refused.limit");
        }
        ledger.decide(
                request,
                approved,
                words == null || words.isBlank() ? null : words.strip(),
                viewer.actor(),
                clock.instant());
        audit.act(viewer.actor(), approved ? "remedy.approve" : "remedy.decline", "remedy.request:" + request);
        return asked;
    }

    private static boolean mayApprove(Limit limit, Request request, Money given, Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.SYSTEM || LimitPolicy.mayApprove(limit, request.offer(), given);
    }

    private void grant(Ledger.Line line, Actor by, @Nullable Long request) {
        var now = clock.instant();
        var offer = line.offer();
        var grant = ledger.grant(line, by, now, request);
        log.append(
                new RemedyEvent.Granted(line.complaint(), grant, offer.remedy(), offer.amount(), offer.statutory()),
                by,
                now);
        audit.act(by, "remedy.grant", line.complaint().stream());
    }

    private void ask(Ledger.Line line, Authority.Needs needs, Actor by) {
        var now = clock.instant();
        var offer = line.offer();
        var request = ledger.ask(line, needs.by(), needs.ground(), by, now);
        log.append(
                new RemedyEvent.ApprovalAsked(line.complaint(), request, offer.remedy(), offer.amount(), needs.by()),
                by,
                now);
        audit.act(by, "remedy.ask", line.complaint().stream());
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

    public static boolean mayOffer(ComplaintFile file, Viewer viewer) {
        return holds(file, viewer, Permission.REMEDY_GRANT);
    }

    private static boolean holds(ComplaintFile file, Viewer viewer, Permission permission) {
        return viewer.may(permission, file) && viewer.may(permission, Manner.WRITE);
    }

    private static ComplaintFile reach(ComplaintFile file, Viewer viewer, Permission permission) {
        if (!holds(file, viewer, permission)) {
            throw new AccessDeniedException(permission.code());
        }
        return file;
    }

    private Instant startOfMonth(Instant now) {
        return now.atZone(zone).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant();
    }
}
