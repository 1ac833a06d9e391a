package io.willowleaf.notification.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.notification.Delivery;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.NotPossible;
import io.willowleaf.notification.OpenMessage;
import io.willowleaf.notification.OutboxRow;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.Sealer;
import io.willowleaf.notification.Sending;
import io.willowleaf.notification.domain.Letter;
import io.willowleaf.notification.domain.Outbox;
import io.willowleaf.notification.domain.Outbox.Show;
import io.willowleaf.notification.domain.Post;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes to people. A message lies in the outbox as soon as the deciding transaction commits, and leaves from there.
@Service
@Transactional
public class NotificationDesk {

    /// In a day to one letter box.
    public static final int MOST_CONFIRMATIONS = 5;

    private static final Pattern TAG = Pattern.compile("\\+[^@]*@");
    private static final Pattern DIGITS = Pattern.compile("\\d");
    private static final Pattern FIXED_ID = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    private final Outbox outbox;
    private final Post post;
    private final Sealer sealer;
    private final AuditDesk audit;
    private final Settings settings;
    private final InstantSource clock;

    NotificationDesk(Outbox outbox, Post post, Sealer sealer, AuditDesk audit, Settings settings, InstantSource clock) {
        this.outbox = outbox;
        this.post = post;
        this.sealer = sealer;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /// Writes the message in the transaction of whoever decides to. The same fixed id given again writes nothing new.
    public MessageId send(Mail mail, Actor by) {
        if (!FIXED_ID.matcher(mail.fixedId()).matches()) {
            throw new IllegalArgumentException("not usable in a Message-ID: " + mail.fixedId());
        }
        var letter = new Letter(
                mail.fixedId().toLowerCase(Locale.ROOT) + "@"
                        + settings.baseUrl().getHost(),
                mail.purpose(),
                mail.about(),
                mail.team(),
                sealer.seal(mail.to()),
                sealer.mark(withoutTag(mail.to())),
                sealer.shown(mail.to()),
                mail.subject().replaceAll("\\p{Cntrl}+", " ").strip(),
                sealer.seal(mail.text()),
                mail.door() == null ? Outbox.MAIL : mail.door());
        return outbox.add(letter, by, clock.instant());
    }

    /// Whether one more confirmation may go to an address that somebody only typed into a form: whoever has it may not
    /// have asked for it, so there are few a day.
    @Transactional(readOnly = true)
    public boolean mayConfirm(String to) {
        var since = clock.instant().minus(Duration.ofDays(1));
        return outbox.writtenTo(sealer.mark(withoutTag(to)), Purpose.RECEIPT, since) < MOST_CONFIRMATIONS;
    }

    /// `kim+shop@` and `kim@` are one letter box.
    private static String withoutTag(String address) {
        return TAG.matcher(address).replaceFirst("@");
    }

    @Transactional(readOnly = true)
    public Sending sending() {
        if (settings.demo() != Settings.Demo.OFF) {
            return Sending.DEMO;
        }
        if (settings.mail().stopped() || outbox.isStopped()) {
            return Sending.STOPPED;
        }
        return post.isOpen() ? Sending.ON : Sending.NO_SERVER;
    }

    /// Messages given up that should have left by a door for short messages.
    @Transactional(readOnly = true)
    public long failedAtDoors() {
        return outbox.failedAtDoors();
    }

    /// Nothing leaves by this door for short messages any more; what waited for it is shown as not sent.
    public void giveUp(String door) {
        outbox.giveUp(door, clock.instant());
    }

    /// The newest first, or those written before the given one.
    @Transactional(readOnly = true)
    public List<OutboxRow> outbox(Show show, @Nullable MessageId before, int limit, Viewer viewer) {
        var sending = sending();
        return outbox.page(before, show, readership(viewer), limit).stream()
                .map(line -> row(line, sending))
                .toList();
    }

    public OpenMessage open(MessageId id, Viewer viewer) {
        var line = reach(id, viewer);
        audit.read(viewer.actor(), "message:" + id.value());
        var text = sealer.open(line.letter().sealedText());
        return new OpenMessage(
                row(line, sending()),
                line.letter().purpose().isSecret()
                        ? DIGITS.matcher(text).replaceAll("•")
                        : seesMasked(viewer) ? sealer.hidden(text) : text,
                line.letter().fixedId(),
                outbox.tries(id));
    }

    /// Lets a message be tried again after the last try has failed.
    public void tryAgain(MessageId id, Viewer viewer) {
        var door = reach(id, viewer).letter().door();
        if (!door.equals(Outbox.MAIL) && !post.doors().contains(door)) {
            throw new NotPossible("notification.refused.door");
        }
        if (!outbox.tryAgain(id, clock.instant())) {
            throw new NotPossible("notification.refused.tryAgain");
        }
        audit.act(viewer.actor(), "mail.tryAgain", "message:" + id.value());
    }

    /// Nothing leaves any more, until [#allow].
    public void stopAll(Viewer viewer) {
        stop(true, viewer, "mail.stopAll");
    }

    public void allow(Viewer viewer) {
        stop(false, viewer, "mail.allow");
    }

    private void stop(boolean stopped, Viewer viewer, String verb) {
        if (!viewer.may(Permission.MAIL_STOP_ALL)) {
            throw new NotFound();
        }
        if (outbox.isStopped() != stopped) {
            outbox.stop(stopped, viewer.actor(), clock.instant());
            audit.act(viewer.actor(), verb, "outbox");
        }
    }

    private Outbox.Waiting reach(MessageId id, Viewer viewer) {
        var readership = readership(viewer);
        return outbox.find(id).filter(line -> readership.covers(line.letter())).orElseThrow(NotFound::new);
    }

    private static Outbox.Readership readership(Viewer viewer) {
        return switch (viewer.reach(Permission.MAIL_READ)) {
            case ALL -> new Outbox.Readership(true, Set.of());
            case TEAM -> new Outbox.Readership(false, viewer.teams());
            case OWN, NONE -> throw new NotFound();
        };
    }

    private static boolean seesMasked(Viewer viewer) {
        var grant = viewer.grants().get(Permission.MAIL_READ);
        return grant != null && grant.masked();
    }

    private static OutboxRow row(Outbox.Waiting line, Sending sending) {
        return new OutboxRow(
                line.id(),
                line.letter().shownTo(),
                line.letter().subject(),
                line.letter().purpose(),
                line.letter().about(),
                line.writtenAt(),
                line.tries(),
                line.sentAt(),
                line.nextTryAt(),
                line.bounce(),
                delivery(line, sending),
                line.letter().door().isEmpty() ? null : line.letter().door());
    }

    private static Delivery delivery(Outbox.Waiting line, Sending sending) {
        if (line.bounce() != null) {
            return Delivery.RETURNED;
        }
        if (line.sentAt() != null) {
            return Delivery.SENT;
        }
        if (line.nextTryAt() == null) {
            return Delivery.FAILED;
        }
        return sending == Sending.STOPPED ? Delivery.STOPPED : Delivery.WAITING;
    }
}
