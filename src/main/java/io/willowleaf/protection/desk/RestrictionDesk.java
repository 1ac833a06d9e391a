package io.willowleaf.protection.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.protection.NotPossible;
import io.willowleaf.protection.Restriction;
import io.willowleaf.protection.RestrictionFile;
import io.willowleaf.protection.RestrictionId;
import io.willowleaf.protection.Turn;
import io.willowleaf.protection.Warning;
import io.willowleaf.protection.domain.Circle;
import io.willowleaf.protection.domain.RestrictionPolicy;
import io.willowleaf.protection.domain.Restrictions;
import io.willowleaf.protection.domain.Warnings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Restricts a channel for a while: asked by one, decided by another, told with the way to appeal, decided by a third.
/// What the customer writes is received and answered as ever, and no complaint becomes less grave.
@Service
@Transactional
public class RestrictionDesk {

    static final Duration MONTH = Duration.ofDays(30);
    private static final int MOST = 50;

    private final Restrictions restrictions;
    private final Warnings warnings;
    private final ComplaintDesk complaints;
    private final RestrictionLetter letters;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    RestrictionDesk(
            Restrictions restrictions,
            Warnings warnings,
            ComplaintDesk complaints,
            RestrictionLetter letters,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone) {
        this.restrictions = restrictions;
        this.warnings = warnings;
        this.complaints = complaints;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /// `looked` says that somebody thought of age, illness and distress first.
    public RestrictionId ask(
            ComplaintNumber number, String channel, String ground, int months, boolean looked, Viewer viewer) {
        var file = complaints.find(number, viewer);
        if (!mayAsk(viewer) || viewer.actor().kind() != Actor.Kind.STAFF) {
            throw new AccessDeniedException(Permission.CUSTOMER_RESTRICT.code());
        }
        var customer = file.heard().customer();
        if (customer == null) {
            throw new NotPossible("protection.refused.nobody");
        }
        if (!RestrictionPolicy.CLOSABLE.contains(channel)) {
            throw new NotPossible("protection.refused.channel");
        }
        if (months < 1 || months > RestrictionPolicy.MOST_MONTHS) {
            throw new NotPossible("protection.refused.months");
        }
        if (!looked) {
            throw new NotPossible("protection.refused.looked");
        }
        var now = now();
        if (warnings.of(customer, now.minus(MONTH)).isEmpty()) {
            throw new NotPossible("protection.refused.unwarned");
        }
        var id = restrictions.add(
                file,
                customer,
                new StaffId(viewer.actor().id()),
                file.team(),
                channel,
                Sensitive.seal(ground.strip()),
                months,
                viewer.actor(),
                now);
        audit.act(viewer.actor(), "restriction.ask", id.subject());
        return id;
    }

    /// Whether a restriction is worth asking for, from what was said lately: a conversation was ended twice, or once
    /// over something grave. Only ever a suggestion.
    static boolean isSuggested(List<Warning> lately, Set<String> graveSituations, Set<String> endings) {
        return lately.stream().anyMatch(warning -> graveSituations.contains(warning.situation()))
                || lately.stream()
                                .filter(warning -> endings.contains(warning.step()))
                                .count()
                        >= 2;
    }

    /// The one a customer is under now, if any.
    @Transactional(readOnly = true)
    public Optional<Restriction> findInForce(CustomerId customer) {
        var now = clock.instant();
        return restrictions.of(customer).stream()
                .filter(restriction -> restriction.isInForce(now))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<Restriction> list(Viewer viewer) {
        return restrictions.list(Circle.of(viewer, Permission.CUSTOMER_RESTRICT), MOST);
    }

    public RestrictionFile find(RestrictionId id, Viewer viewer) {
        var restriction =
                restrictions.find(id).filter(found -> mayRead(found, viewer)).orElseThrow(NotFound::new);
        audit.read(viewer.actor(), id.subject());
        var now = clock.instant();
        var state = restriction.state(now);
        return new RestrictionFile(
                restriction,
                state,
                next(restriction, viewer, now),
                state == Restriction.State.APPROVED ? letters.text(restriction, now) : null,
                now);
    }

    /// Written to the customer at once where there is an address.
    public void approve(RestrictionId id, Viewer viewer) {
        var restriction = hold(id, Turn.Kind.APPROVED, viewer);
        tell(restriction, Turn.Kind.APPROVED, null, viewer.actor());
        var now = now();
        if (letters.send(restriction, now, viewer.actor())) {
            told(restriction, now, Actor.SYSTEM);
        }
    }

    /// The letter went out on paper.
    public void tell(RestrictionId id, Viewer viewer) {
        told(hold(id, Turn.Kind.TOLD, viewer), now(), viewer.actor());
    }

    /// `kind` is a decision that needs words: refused, lifted, or one on an appeal.
    public void decide(RestrictionId id, Turn.Kind kind, String words, Viewer viewer) {
        if (words.isBlank()) {
            throw new NotPossible("protection.refused.words");
        }
        var restriction = hold(id, kind, viewer);
        tell(restriction, kind, Sensitive.seal(words.strip()), viewer.actor());
        if (kind == Turn.Kind.UPHELD || kind == Turn.Kind.KEPT) {
            letters.answerAppeal(restriction, kind, words.strip(), viewer.actor());
        }
    }

    /// For whoever holds the link of the letter.
    @Transactional(readOnly = true)
    public Optional<RestrictionFile> findForCustomer(RestrictionId id, String key) {
        var now = clock.instant();
        return restrictions
                .find(id)
                .filter(_ -> letters.opens(id, key))
                .map(found -> new RestrictionFile(
                        found,
                        found.state(now),
                        mayAppeal(found, now) ? EnumSet.of(Turn.Kind.APPEALED) : EnumSet.noneOf(Turn.Kind.class),
                        null,
                        now));
    }

    /// Once. The restriction goes on until a third person has looked at it.
    public void appeal(RestrictionId id, String key, String words) {
        var restriction =
                restrictions.hold(id).filter(_ -> letters.opens(id, key)).orElseThrow(NotFound::new);
        if (words.isBlank()) {
            throw new NotPossible("protection.refused.words");
        }
        if (!mayAppeal(restriction, clock.instant())) {
            throw new NotPossible("protection.refused.appeal");
        }
        tell(restriction, Turn.Kind.APPEALED, Sensitive.seal(words.strip()), Actor.CUSTOMER);
    }

    public static boolean mayAsk(Viewer viewer) {
        var grant = viewer.grants().get(Permission.CUSTOMER_RESTRICT);
        return grant != null && viewer.may(Permission.CUSTOMER_RESTRICT) && grant.manner() != Manner.READ;
    }

    private static boolean mayAppeal(Restriction restriction, Instant now) {
        return restriction.isInForce(now) && restriction.turn(Turn.Kind.APPEALED) == null;
    }

    private void told(Restriction restriction, Instant at, Actor by) {
        restrictions.add(
                restriction.id(),
                new Turn(Turn.Kind.TOLD, null, RestrictionPolicy.until(restriction, at, zone), by, at));
        audit.act(by, "restriction.tell", restriction.id().subject());
    }

    private void tell(Restriction restriction, Turn.Kind kind, @Nullable String words, Actor by) {
        restrictions.add(restriction.id(), new Turn(kind, words, null, by, now()));
        audit.act(by, "restriction.decide", restriction.id().subject(), kind.name());
    }

    private Restriction hold(RestrictionId id, Turn.Kind kind, Viewer viewer) {
        var restriction =
                restrictions.hold(id).filter(found -> mayRead(found, viewer)).orElseThrow(NotFound::new);
        if (!viewer.may(Permission.CUSTOMER_RESTRICT, Manner.APPROVE)) {
            throw new AccessDeniedException(Permission.CUSTOMER_RESTRICT.code());
        }
        if (!next(restriction, viewer, clock.instant()).contains(kind)) {
            throw new NotPossible("protection.refused.turn");
        }
        return restriction;
    }

    private static Set<Turn.Kind> next(Restriction restriction, Viewer viewer, Instant now) {
        return viewer.may(Permission.CUSTOMER_RESTRICT, Manner.APPROVE)
                ? RestrictionPolicy.next(restriction, viewer.actor(), now)
                : EnumSet.noneOf(Turn.Kind.class);
    }

    private static boolean mayRead(Restriction restriction, Viewer viewer) {
        return Circle.of(viewer, Permission.CUSTOMER_RESTRICT).holds(restriction.staff(), restriction.team());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
