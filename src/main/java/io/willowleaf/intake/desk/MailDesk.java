package io.willowleaf.intake.desk;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Kept;
import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.archive.desk.FileReader;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.MailOutcome;
import io.willowleaf.intake.MailReceipt;
import io.willowleaf.intake.MailRow;
import io.willowleaf.intake.NotPossible;
import io.willowleaf.intake.OpenMail;
import io.willowleaf.intake.OwnWords;
import io.willowleaf.intake.domain.Mails;
import io.willowleaf.intake.domain.Mails.Result;
import io.willowleaf.intake.domain.Mails.Stored;
import io.willowleaf.intake.domain.Origin;
import io.willowleaf.intake.mail.HtmlPart;
import io.willowleaf.intake.mail.MailReader;
import io.willowleaf.intake.mail.ReceivedMail.Enclosure;
import io.willowleaf.intake.mail.SafeHtml;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.privacy.desk.Vault;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door for mail: kept first, read after that.
@Service
@Transactional
public class MailDesk {

    private static final Logger LOG = LoggerFactory.getLogger(MailDesk.class);
    private static final Duration READ_AFTER = Duration.ofSeconds(20);
    private static final Duration READ_FOR = Duration.ofDays(7);
    private static final int LONGEST_TEXT = 20_000;

    private final Mails mails;
    private final MailOpener opener;
    private final IntakeDesk intake;
    private final ArchiveDesk archive;
    private final Vault vault;
    private final AuditDesk audit;
    private final InstantSource clock;

    MailDesk(
            Mails mails,
            MailOpener opener,
            IntakeDesk intake,
            ArchiveDesk archive,
            Vault vault,
            AuditDesk audit,
            InstantSource clock) {
        this.mails = mails;
        this.opener = opener;
        this.intake = intake;
        this.archive = archive;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /// Once this has committed the mail cannot be lost any more. A key that came before with other bytes is refused.
    public MailId keep(byte[] raw, @Nullable String key) {
        return keep(raw, key, Origin.UNKNOWN);
    }

    public MailId keep(byte[] raw, @Nullable String key, Origin origin) {
        var content = archive.keep(raw, "message/rfc822", "mail.eml").id();
        var hash = key == null ? null : sha256(key);
        if (hash != null
                && mails.findByKey(hash)
                        .filter(before -> !before.equals(content))
                        .isPresent()) {
            throw new SameKeyOtherBody();
        }
        return mails.keep(content, raw.length, hash, origin, clock.instant());
    }

    /// A mail of the past. False when it was known already.
    boolean keepHistory(byte[] raw) {
        boolean known =
                mails.knows(archive.keep(raw, "message/rfc822", "mail.eml").id());
        if (!known) {
            keep(raw, null, new Origin(null, null, true));
        }
        return !known;
    }

    /// Reads a kept mail and does what it asks for, once. Runs in transactions of its own.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MailReceipt open(MailId id) {
        return opener.open(id);
    }

    /// The same where nobody waits for the answer: a mail that makes trouble now is read again later.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean tryToOpen(MailId id) {
        try {
            opener.open(id);
            return true;
        } catch (RuntimeException trouble) {
            LOG.warn("Mail {} is read later: {}", id.value(), trouble.toString());
            return false;
        }
    }

    /// Reads what was kept but not read, because the program ended in between. Answers how many there were.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int openSome() {
        var now = clock.instant();
        return (int) mails.unread(now.minus(READ_FOR), now.minus(READ_AFTER), 50).stream()
                .filter(this::tryToOpen)
                .count();
    }

    @Transactional(readOnly = true)
    public List<MailRow> list(boolean onlyWaiting, @Nullable MailId before, int limit, Viewer viewer) {
        demand(viewer, Permission.MAIL_READ);
        return mails.page(onlyWaiting, before, limit).stream().map(this::row).toList();
    }

    public OpenMail read(MailId id, Viewer viewer) {
        var stored = find(id, viewer);
        audit.read(viewer.actor(), id.subject());
        var raw = archive.bytes(stored.raw());
        try {
            var mail = MailReader.read(raw);
            var words = OwnWords.of(mail.text());
            return new OpenMail(
                    row(stored),
                    shown(words.text()),
                    shown(words.rest()),
                    mail.enclosures().stream().map(Enclosure::name).toList(),
                    MailReader.findPage(raw).isPresent());
        } catch (MailReader.Unreadable _) {
            return new OpenMail(row(stored), shown(FileReader.read(raw).text()), "", List.of(), false);
        }
    }

    /// The HTML of a mail as it may be shown to whoever may have the mail as it came.
    public Optional<SafeHtml> findPage(MailId id, Viewer viewer) {
        return MailReader.findPage(archive.bytes(raw(id, viewer).id())).map(HtmlPart::shown);
    }

    /// The mail as it came.
    public Kept raw(MailId id, Viewer viewer) {
        var stored = find(id, viewer);
        demand(viewer, Permission.CASE_RECEIVE);
        audit.read(viewer.actor(), id.subject());
        return new Kept(stored.raw(), "mail-" + id.value() + ".eml", "message/rfc822", stored.size());
    }

    /// Piece by piece; no connection is held for a slow reader.
    @Transactional(propagation = Propagation.SUPPORTS)
    public InputStream open(ContentId raw) {
        return archive.open(raw);
    }

    /// A complaint from a mail that did not become one by itself.
    public MailReceipt takeByHand(MailId id, String words, Viewer viewer) {
        demand(viewer, Permission.CASE_RECEIVE);
        mails.hold(id.subject());
        var stored = find(id, viewer);
        if (stored.result() != null && stored.result().complaint() != null) {
            throw new NotPossible(
                    "intake.refused.mail_has_complaint", stored.result().complaint());
        }
        var address = stored.sealedSender() == null ? "" : vault.open(stored.sealedSender());
        var receipt = intake.take(MailStory.of(words, null, address.isEmpty() ? null : address), null, viewer.actor());
        var result = new Result(MailOutcome.BY_HAND, receipt.number().value());
        mails.came(id, result, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "mail.byHand", id.subject());
        return new MailReceipt(id, result.outcome(), result.complaint(), true);
    }

    private Stored find(MailId id, Viewer viewer) {
        demand(viewer, Permission.MAIL_READ);
        return mails.find(id).orElseThrow(NotFound::new);
    }

    private MailRow row(Stored stored) {
        var sender = stored.sealedSender() == null ? "" : vault.open(stored.sealedSender());
        var subject = stored.subject() == null ? "" : stored.subject();
        var result = stored.result();
        return new MailRow(
                stored.id(),
                stored.receivedAt(),
                stored.size(),
                sender.isEmpty() ? "" : vault.shown(sender),
                Sensitive.hide(subject),
                result == null ? null : result.outcome(),
                result == null ? null : result.complaint(),
                result == null ? null : result.hint());
    }

    private static String shown(String text) {
        return Sensitive.hide(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    private static void demand(Viewer viewer, Permission needed) {
        var manner = needed.reads() ? Manner.READ : Manner.WRITE;
        if (!viewer.may(needed, manner)) {
            throw new NotFound();
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
