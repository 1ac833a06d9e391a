package io.willowleaf.protection.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.protection.Account;
import io.willowleaf.protection.Bundle;
import io.willowleaf.protection.Care;
import io.willowleaf.protection.CareKind;
import io.willowleaf.protection.NotPossible;
import io.willowleaf.protection.ProtectionFile;
import io.willowleaf.protection.ProtectionId;
import io.willowleaf.protection.ProtectionRequest;
import io.willowleaf.protection.domain.CarePolicy;
import io.willowleaf.protection.domain.Circle;
import io.willowleaf.protection.domain.Requests;
import io.willowleaf.protection.domain.Seal;
import io.willowleaf.protection.domain.Steps;
import io.willowleaf.protection.domain.Warnings;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One click protects: the conversation stops, the complaint goes to a lead, a rest begins, counselling is offered and
/// what was said is sealed as evidence. Everything after it is decided by people.
@Service
@Transactional
public class ProtectionDesk {

    private static final int SALT_BYTES = 16;

    private final Requests requests;
    private final Warnings warnings;
    private final Steps steps;
    private final HandOver handOver;
    private final ComplaintDesk complaints;
    private final PeopleDesk people;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    ProtectionDesk(
            Requests requests,
            Warnings warnings,
            Steps steps,
            HandOver handOver,
            ComplaintDesk complaints,
            PeopleDesk people,
            AuditDesk audit,
            InstantSource clock) {
        this.requests = requests;
        this.warnings = warnings;
        this.steps = steps;
        this.handOver = handOver;
        this.complaints = complaints;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asking again while one is open leads to the same request.
    public ProtectionId ask(ComplaintNumber number, Viewer viewer) {
        var file = complaints.find(number, viewer);
        if (!LadderDesk.mayAsk(viewer) || viewer.actor().kind() != Actor.Kind.STAFF) {
            throw new AccessDeniedException(Permission.PROTECTION_RAISE.code());
        }
        var self = new StaffId(viewer.actor().id());
        warnings.hold(file.heard().id());
        return requests.findOpen(file.heard().id(), self)
                .map(ProtectionRequest::id)
                .orElseGet(() -> begin(file, self, viewer));
    }

    private ProtectionId begin(ComplaintFile file, StaffId self, Viewer viewer) {
        var now = now();
        var request = requests.add(file, self, teamOf(self), viewer.actor(), now);
        requests.add(request, new Care(CareKind.STOPPED, null, null, viewer.actor(), now));
        var lead = handOver.lead(file, self);
        handOver.relieve(file, self, viewer)
                .or(() -> lead)
                .ifPresent(card ->
                        requests.add(request, new Care(CareKind.HANDED_OVER, null, card.id(), viewer.actor(), now)));
        lead.ifPresent(card -> handOver.tell(request, card, viewer.actor()));
        requests.add(request, new Care(CareKind.RESTED, now.plus(CarePolicy.REST), null, viewer.actor(), now));
        requests.add(request, new Care(CareKind.COUNSELLING_OFFERED, null, null, Actor.SYSTEM, now));
        seal(request, file, viewer.actor(), now);
        audit.act(viewer.actor(), "protection.ask", request.subject());
        return request;
    }

    public ProtectionFile find(ProtectionId id, Viewer viewer) {
        var request = requests.find(id).filter(found -> mayRead(found, viewer)).orElseThrow(NotFound::new);
        var care = requests.care(id);
        var bundle = requests.findBundle(id).orElse(null);
        audit.read(viewer.actor(), id.subject());
        return new ProtectionFile(
                request,
                requests.accounts(id),
                care,
                requests.called(id),
                leads(request, viewer) ? CarePolicy.next(care) : EnumSet.noneOf(CareKind.class),
                isMine(request, viewer),
                isMine(request, viewer) && request.open() && !CarePolicy.isAnswered(care),
                restsUntil(care),
                bundle,
                bundle == null
                        ? Map.of()
                        : new Seal(bundle.salt(), today(request), warnings.of(request.complaint())).check(bundle),
                steps.situations());
    }

    /// The newest first; those of everybody the viewer looks after.
    @Transactional(readOnly = true)
    public List<ProtectionRequest> list(boolean openOnly, @Nullable ProtectionId before, int limit, Viewer viewer) {
        return requests.list(Circle.of(viewer), openOnly, before, limit);
    }

    @Transactional(readOnly = true)
    public long countOpen(Viewer viewer) {
        return requests.countOpen(Circle.of(viewer));
    }

    /// What happened, told when there is time for it.
    public void tell(ProtectionId id, String situation, String words, Viewer viewer) {
        var request = hold(id, viewer);
        if (steps.situations().stream().noneMatch(known -> known.code().equals(situation))) {
            throw new NotPossible("protection.refused.situation");
        }
        if (words.isBlank()) {
            throw new NotPossible("protection.refused.words");
        }
        requests.add(request.id(), new Account(situation, Sensitive.seal(words.strip()), viewer.actor(), now()));
        audit.act(viewer.actor(), "protection.tell", id.subject());
    }

    /// Ten minutes more from now on, or from the end of a rest that still goes on.
    public void rest(ProtectionId id, Viewer viewer) {
        var request = hold(id, viewer);
        var now = now();
        var running = restsUntil(requests.care(id));
        var from = running == null || running.isBefore(now) ? now : running;
        care(request, CareKind.RESTED, from.plus(CarePolicy.REST), viewer);
    }

    public void endRest(ProtectionId id, Viewer viewer) {
        care(own(id, viewer), CareKind.REST_ENDED, null, viewer);
    }

    public void answerCounselling(ProtectionId id, boolean accepted, Viewer viewer) {
        var request = own(id, viewer);
        if (CarePolicy.isAnswered(requests.care(id))) {
            throw new NotPossible("protection.refused.answered");
        }
        care(request, accepted ? CareKind.COUNSELLING_ACCEPTED : CareKind.COUNSELLING_DECLINED, null, viewer);
    }

    /// What a lead or the safety officer did for the colleague.
    public void care(ProtectionId id, CareKind kind, Viewer viewer) {
        var request = hold(id, viewer);
        if (!leads(request, viewer)) {
            throw new AccessDeniedException(Permission.PROTECTION_RAISE.code());
        }
        if (!CarePolicy.next(requests.care(id)).contains(kind)) {
            throw new NotPossible("protection.refused." + (kind == CareKind.CLOSED ? "owed" : "done"));
        }
        care(request, kind, null, viewer);
    }

    /// Once more, with what came since.
    public void sealAgain(ProtectionId id, Viewer viewer) {
        var request = hold(id, viewer);
        seal(id, today(request), viewer.actor(), now());
        audit.act(viewer.actor(), "protection.seal", id.subject());
    }

    private void care(ProtectionRequest request, CareKind kind, @Nullable Instant until, Viewer viewer) {
        requests.add(request.id(), new Care(kind, until, null, viewer.actor(), now()));
        audit.act(viewer.actor(), "protection.care", request.id().subject(), kind.name());
    }

    private void seal(ProtectionId request, ComplaintFile file, Actor by, Instant at) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var text = HexFormat.of().formatHex(salt);
        var seal = new Seal(text, file, warnings.of(file.heard().id()));
        var items = seal.items();
        requests.add(request, new Bundle(0, text, seal.seal(items), by, at, items));
        requests.add(request, new Care(CareKind.SEALED, null, null, by, at));
    }

    private ComplaintFile today(ProtectionRequest request) {
        return file(request.complaint());
    }

    /// Nothing of it is shown; it is only compared.
    private ComplaintFile file(ComplaintId complaint) {
        return complaints.find(complaint, Viewer.SYSTEM);
    }

    private ProtectionRequest own(ProtectionId id, Viewer viewer) {
        var request = hold(id, viewer);
        if (!isMine(request, viewer)) {
            throw new AccessDeniedException(Permission.PROTECTION_RAISE.code());
        }
        return request;
    }

    private ProtectionRequest hold(ProtectionId id, Viewer viewer) {
        var request = requests.hold(id).filter(found -> mayRead(found, viewer)).orElseThrow(NotFound::new);
        if (!request.open()) {
            throw new NotPossible("protection.refused.closed");
        }
        return request;
    }

    private static @Nullable Instant restsUntil(List<Care> care) {
        return care.stream()
                .filter(done -> done.kind() == CareKind.RESTED || done.kind() == CareKind.REST_ENDED)
                .reduce((_, last) -> last)
                .flatMap(last -> Optional.ofNullable(last.until()))
                .orElse(null);
    }

    private static boolean mayRead(ProtectionRequest request, Viewer viewer) {
        return Circle.of(viewer).holds(request.staff(), request.team());
    }

    /// Nobody looks after themselves.
    private static boolean leads(ProtectionRequest request, Viewer viewer) {
        return !isMine(request, viewer) && viewer.may(Permission.PROTECTION_RAISE, Manner.APPROVE);
    }

    private static boolean isMine(ProtectionRequest request, Viewer viewer) {
        return viewer.actor().equals(Actor.staff(request.staff().value()));
    }

    private TeamId teamOf(StaffId staff) {
        return people.people(List.of(staff)).values().stream()
                .map(StaffCard::team)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
