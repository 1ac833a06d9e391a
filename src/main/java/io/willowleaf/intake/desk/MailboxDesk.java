package io.willowleaf.intake.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.MailSight;
import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.MailboxCard;
import io.willowleaf.intake.MailboxId;
import io.willowleaf.intake.NotPossible;
import io.willowleaf.intake.domain.Mailboxes;
import io.willowleaf.intake.domain.Remote;
import io.willowleaf.intake.domain.Source;
import io.willowleaf.intake.domain.SourceProblem;
import io.willowleaf.intake.domain.Sources;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.privacy.desk.Vault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sets mailboxes up. A new one starts in a dry run: it shows what would happen, and takes nothing.
@Service
@Transactional
public class MailboxDesk {

    private static final int SHOWN = 20;
    private static final long LONGEST_SHOWN = 5L << 20;

    private final Mailboxes boxes;
    private final Sources sources;
    private final MailOpener opener;
    private final Vault vault;
    private final AuditDesk audit;
    private final InstantSource clock;

    MailboxDesk(
            Mailboxes boxes, Sources sources, MailOpener opener, Vault vault, AuditDesk audit, InstantSource clock) {
        this.boxes = boxes;
        this.sources = sources;
        this.opener = opener;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MailboxCard> list(Viewer viewer) {
        if (!viewer.may(Permission.MAIL_READ, Manner.READ) && !viewer.may(Permission.CONFIG_WRITE, Manner.READ)) {
            throw new NotFound();
        }
        return boxes.all();
    }

    @Transactional(readOnly = true)
    public MailboxCard find(MailboxId id, Viewer viewer) {
        demand(viewer);
        return boxes.find(id).orElseThrow(NotFound::new);
    }

    public MailboxId add(Mailbox box, String password, Viewer viewer) {
        demand(viewer);
        var id = boxes.put("screen:" + UUID.randomUUID(), box, vault.seal(password), viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "mailbox.add", id.subject());
        return id;
    }

    /// Without a password the old one stays, unless the mailbox is elsewhere now.
    public void change(MailboxId id, Mailbox box, @Nullable String password, Viewer viewer) {
        var before = changeable(id, viewer).box();
        if (password == null
                && !(before.host().equals(box.host()) && before.login().equals(box.login()))) {
            throw new NotPossible("intake.refused.mailbox_password");
        }
        boxes.change(id, box, password == null ? null : vault.seal(password), viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "mailbox.change", id.subject());
    }

    /// From now on mails are taken; those that lie there already only if asked to.
    public void goLive(MailboxId id, boolean withHistory, Viewer viewer) {
        var box = changeable(id, viewer).box();
        boxes.change(id, box.live(withHistory ? null : clock.instant()), null, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "mailbox.live", id.subject());
    }

    public void rest(MailboxId id, Viewer viewer) {
        var box = changeable(id, viewer).box();
        boxes.change(id, box.dry(), null, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "mailbox.rest", id.subject());
    }

    /// Mails that could not be fetched and were given up are fetched again.
    public void tryAgain(MailboxId id, Viewer viewer) {
        find(id, viewer);
        boxes.tryAgain(id);
        audit.act(viewer.actor(), "mailbox.tryAgain", id.subject());
    }

    public void remove(MailboxId id, Viewer viewer) {
        changeable(id, viewer);
        boxes.remove(id, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "mailbox.remove", id.subject());
    }

    /// What would become of the newest mails that lie there. Nothing is taken and nothing is marked read.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<MailSight> preview(MailboxId id, Viewer viewer) {
        var box = find(id, viewer).box().dry();
        try (var source = sources.open(box, vault.open(boxes.sealedPassword(id)))) {
            var all = source.list(0);
            var sights = new ArrayList<MailSight>();
            for (var mail :
                    all.subList(Math.max(0, all.size() - SHOWN), all.size()).reversed()) {
                if (mail.size() <= LONGEST_SHOWN) {
                    sights.add(sight(source, mail));
                }
            }
            audit.read(viewer.actor(), id.subject());
            return sights;
        } catch (SourceProblem problem) {
            throw new NotPossible("intake.refused.mailbox." + problem.kind());
        }
    }

    private MailSight sight(Source source, Remote mail) throws SourceProblem {
        return opener.imagine(source.fetch(mail), mail.arrivedAt());
    }

    /// The longest time ago that mail was fetched from a mailbox in use; null when none is.
    @Transactional(readOnly = true)
    public @Nullable Instant oldestFetch() {
        return boxes.oldestFetch().orElse(null);
    }

    @Transactional(readOnly = true)
    public int stuck() {
        return boxes.stuck();
    }

    private MailboxCard changeable(MailboxId id, Viewer viewer) {
        var card = find(id, viewer);
        if (card.configured()) {
            throw new NotPossible("intake.refused.mailbox_variables");
        }
        return card;
    }

    private static void demand(Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE, Manner.WRITE)) {
            throw new NotFound();
        }
    }
}
