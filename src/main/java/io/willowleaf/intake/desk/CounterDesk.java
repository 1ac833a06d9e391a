package io.willowleaf.intake.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.CounterNow;
import io.willowleaf.intake.NotPossible;
import io.willowleaf.intake.Place;
import io.willowleaf.intake.QuietStep;
import io.willowleaf.intake.QuietTalk;
import io.willowleaf.intake.Ticket;
import io.willowleaf.intake.domain.Counters;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.Bilingual;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets visitors wait with a number, calls them in order, and offers them a quiet room.
@Service
@Transactional
public class CounterDesk {

    /// So many may wait at one place; a machine that draws numbers stops there.
    public static final int MOST_WAITING = 300;

    private static final int MOST_SHOWN = 5;
    private static final int CODE_LENGTH = 6;

    /// Without letters that look like others.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Counters counters;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    CounterDesk(Counters counters, AuditDesk audit, InstantSource clock, ZoneId zone) {
        this.counters = counters;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public List<Place> places() {
        return counters.places();
    }

    @Transactional(readOnly = true)
    public Place place(String code) {
        return counters.find(code).orElseThrow(NotFound::new);
    }

    public Place found(Bilingual name, Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
        var code = random.ints(CODE_LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
        counters.found(code, name, viewer.actor(), now());
        audit.act(viewer.actor(), "counter.place", "place:" + code);
        return place(code);
    }

    /// The same token gives the same number for a day.
    public Ticket draw(String code, String token) {
        var place = place(code);
        counters.hold(place);
        var known = findTicket(place, token);
        if (known.filter(ticket -> ticket.drawnAt().atZone(zone).toLocalDate().equals(today()))
                .isPresent()) {
            return known.get();
        }
        if (counters.countWaiting(place, today()) >= MOST_WAITING) {
            throw new NotPossible("intake.refused.counter_full");
        }
        counters.draw(place, today(), counters.drawn(place, today()) + 1, hash(token), now());
        return findTicket(place, token).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Ticket ticket(String code, String token) {
        return findTicket(place(code), token).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public CounterNow now(String code) {
        var place = place(code);
        return new CounterNow(
                place,
                counters.called(place, today(), MOST_SHOWN),
                counters.countWaiting(place, today()),
                counters.waiting(place, today(), MOST_SHOWN),
                counters.talks(place, today().atStartOfDay(zone).toInstant()));
    }

    /// Whoever waited longest comes to this counter; nobody, when nobody waits.
    public Optional<Ticket> callNext(String code, String counter, Viewer viewer) {
        var place = place(code);
        counters.hold(place);
        var next = counters.waiting(place, today(), 1).stream().findFirst();
        next.ifPresent(ticket -> call(ticket.id(), counter, viewer));
        return next;
    }

    /// Somebody did not come at once.
    public void callAgain(String code, long ticket, String counter, Viewer viewer) {
        var called = counters.called(place(code), today(), MOST_SHOWN).stream()
                .filter(each -> each.id() == ticket)
                .findFirst()
                .orElseThrow(NotFound::new);
        call(called.id(), counter, viewer);
    }

    public void offerQuietRoom(String code, Viewer viewer) {
        var place = place(code);
        counters.hold(place);
        if (!now(code).isQuietRoomFree()) {
            throw new NotPossible("intake.refused.quiet_taken");
        }
        var ticket = counters.called(place, today(), 1).stream()
                .map(Ticket::id)
                .findFirst()
                .orElse(null);
        counters.offer(place, ticket, viewer.actor(), now());
        audit.act(viewer.actor(), "counter.quiet", "place:" + code);
    }

    /// Done twice it is done once.
    public void quiet(String code, long talk, QuietStep step, Viewer viewer) {
        var place = place(code);
        counters.hold(place);
        var offered = now(code).quiet().stream()
                .filter(each -> each.id() == talk)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (allows(offered, step)) {
            counters.step(talk, step, viewer.actor(), now());
            audit.act(viewer.actor(), "counter.quiet", "place:" + code);
        }
    }

    /// A complaint told through the link of a place; an unknown place changes nothing.
    public void heard(String code, ComplaintNumber complaint) {
        counters.find(code).ifPresent(place -> counters.heard(place, complaint.value(), now()));
    }

    private void call(long ticket, String counter, Viewer viewer) {
        if (viewer.actor().kind() != Actor.Kind.STAFF) {
            throw new NotFound();
        }
        counters.call(ticket, counter, new StaffId(viewer.actor().id()), now());
        audit.act(viewer.actor(), "counter.call", "ticket:" + ticket);
    }

    private Optional<Ticket> findTicket(Place place, String token) {
        return counters.findTicket(place, hash(token));
    }

    private static boolean allows(QuietTalk talk, QuietStep step) {
        return switch (step) {
            case STARTED, DECLINED -> talk.isOffered();
            case ENDED -> talk.isGoingOn();
        };
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private Instant now() {
        return clock.instant();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
