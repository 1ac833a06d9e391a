package io.willowleaf.messenger.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.DoorChannel;
import io.willowleaf.messenger.DoorId;
import io.willowleaf.messenger.NotPossible;
import io.willowleaf.messenger.OpenShortMessage;
import io.willowleaf.messenger.ShortMessageId;
import io.willowleaf.messenger.ShortMessageOutcome;
import io.willowleaf.messenger.ShortMessageReceipt;
import io.willowleaf.messenger.ShortMessageRow;
import io.willowleaf.messenger.ShortMessageSight;
import io.willowleaf.messenger.domain.Conversations;
import io.willowleaf.messenger.domain.Conversations.Conversation;
import io.willowleaf.messenger.domain.DoorSignature;
import io.willowleaf.messenger.domain.Doors;
import io.willowleaf.messenger.domain.Incoming;
import io.willowleaf.messenger.domain.ShortMessages;
import io.willowleaf.messenger.domain.ShortMessages.Result;
import io.willowleaf.messenger.domain.ShortMessages.Stored;
import io.willowleaf.messenger.domain.Unreadable;
import io.willowleaf.privacy.desk.Contacts;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.privacy.desk.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door for short messages: kept first, read after that.
@Service
@Transactional
public class ShortMessageDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ShortMessageDesk.class);
    private static final Duration READ_AFTER = Duration.ofSeconds(20);
    private static final Duration READ_FOR = Duration.ofDays(7);
    private static final int SHOWN = 20;
    private static final int LONGEST_SHOWN = 20_000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    private static final String NOBODYS_SECRET = "nobody has this one";

    private final ShortMessages messages;
    private final Doors doors;
    private final Conversations conversations;
    private final MessageOpener opener;
    private final MessageReader reader;
    private final IntakeDesk intake;
    private final Vault vault;
    private final AuditDesk audit;
    private final InstantSource clock;

    ShortMessageDesk(
            ShortMessages messages,
            Doors doors,
            Conversations conversations,
            MessageOpener opener,
            MessageReader reader,
            IntakeDesk intake,
            Vault vault,
            AuditDesk audit,
            InstantSource clock) {
        this.messages = messages;
        this.doors = doors;
        this.conversations = conversations;
        this.opener = opener;
        this.reader = reader;
        this.intake = intake;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /// Kept if it is signed with the secret of this door; once this has committed it cannot be lost any more.
    public Optional<ShortMessageId> keep(String door, byte[] raw, @Nullable String signature) {
        var found = NAME.matcher(door).matches() ? doors.findByName(door) : Optional.<Doors.Keyed>empty();
        var secret = found.map(it -> vault.open(it.secrets().sealedSecret())).orElse(NOBODYS_SECRET);
        var now = clock.instant();
        return DoorSignature.fits(signature, raw, secret, now)
                ? found.map(it -> messages.keep(
                        it.id(),
                        vault.seal(new String(raw, StandardCharsets.ISO_8859_1)),
                        raw.length,
                        vault.mark("body " + sha256(raw)),
                        now))
                : Optional.empty();
    }

    /// Reads a kept message and does what it asks for, once. Runs in transactions of its own. Empty when it makes
    /// trouble now; then it is read later.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<ShortMessageReceipt> open(ShortMessageId id) {
        try {
            return Optional.of(opener.open(id));
        } catch (RuntimeException trouble) {
            LOG.warn("Message {} is read later: {}", id.value(), trouble.toString());
            return Optional.empty();
        }
    }

    /// Reads what was kept but not read, because the program ended in between. Answers how many there were.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int openSome() {
        var now = clock.instant();
        return (int) messages.unread(now.minus(READ_FOR), now.minus(READ_AFTER), 50).stream()
                .filter(id -> open(id).isPresent())
                .count();
    }

    @Transactional(readOnly = true)
    public List<ShortMessageRow> list(boolean onlyWaiting, @Nullable ShortMessageId before, int limit, Viewer viewer) {
        demand(viewer, Permission.MAIL_READ);
        return messages.page(onlyWaiting, before, limit).stream().map(this::row).toList();
    }

    /// What came last through a door, and what would become of what nothing was made of yet.
    public List<ShortMessageSight> last(DoorId id, Viewer viewer) {
        demand(viewer, Permission.CONFIG_WRITE);
        var door = doors.find(id).orElseThrow(NotFound::new);
        audit.read(viewer.actor(), id.subject());
        return messages.last(id, SHOWN).stream()
                .map(stored -> {
                    var result = stored.result();
                    return new ShortMessageSight(
                            row(stored),
                            result == null || result.outcome().waits()
                                    ? opener.imagine(stored, door)
                                    : result.outcome());
                })
                .toList();
    }

    public OpenShortMessage read(ShortMessageId id, Viewer viewer) {
        var stored = find(id, viewer);
        audit.read(viewer.actor(), id.subject());
        var raw = opener.raw(stored);
        try {
            var door = doors.find(stored.door()).map(DoorCard::door);
            return switch (reader.read(raw, door.map(it -> it.channel()).orElse(DoorChannel.KAKAO))) {
                case Incoming.Told told -> new OpenShortMessage(row(stored), shown(told.words(), viewer), told.files());
                case Incoming.Report _ -> whole(stored, raw, viewer);
            };
        } catch (Unreadable _) {
            return whole(stored, raw, viewer);
        }
    }

    private OpenShortMessage whole(Stored stored, byte[] raw, Viewer viewer) {
        return new OpenShortMessage(row(stored), shown(new String(raw, StandardCharsets.UTF_8), viewer), List.of());
    }

    /// The message as it came.
    public byte[] raw(ShortMessageId id, Viewer viewer) {
        var stored = find(id, viewer);
        demand(viewer, Permission.CASE_RECEIVE);
        audit.read(viewer.actor(), id.subject());
        return opener.raw(stored);
    }

    /// A complaint from a message that did not become one by itself.
    public String takeByHand(ShortMessageId id, String words, Viewer viewer) {
        demand(viewer, Permission.CASE_RECEIVE);
        messages.hold(id.subject());
        var stored = find(id, viewer);
        if (stored.result() != null && !stored.result().outcome().waits()) {
            throw new NotPossible("messenger.refused.done");
        }
        var channel = doors.find(stored.door()).map(it -> it.door().channel()).orElse(DoorChannel.SMS);
        var sender = stored.sealedSender() == null ? "" : vault.open(stored.sealedSender());
        var phone = Contacts.findPhone(sender).map(it -> it.digits()).orElse(null);
        var story =
                new Story(channel.name(), words, null, null, null, null, null, phone, null, null, Language.KO, null);
        var receipt = intake.take(story, null, viewer.actor());
        var number = receipt.number().value();
        if (stored.sealedSender() != null) {
            conversations.begin(
                    new Conversation(stored.door(), stored.sealedSender(), receipt.id(), receipt.number()),
                    opener.mark(sender),
                    clock.instant());
        }
        messages.came(id, new Result(ShortMessageOutcome.BY_HAND, number), viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "shortMessage.byHand", id.subject());
        return number;
    }

    private Stored find(ShortMessageId id, Viewer viewer) {
        demand(viewer, Permission.MAIL_READ);
        return messages.find(id).orElseThrow(NotFound::new);
    }

    ShortMessageRow row(Stored stored) {
        var sender = stored.sealedSender() == null ? "" : vault.shown(vault.open(stored.sealedSender()));
        var result = stored.result();
        return new ShortMessageRow(
                stored.id(),
                stored.doorTitle(),
                stored.receivedAt(),
                stored.size(),
                sender,
                result == null ? null : result.outcome(),
                result == null ? null : result.complaint());
    }

    /// What stands here may become the words of a complaint, so nothing is hidden from those who see people unmasked.
    private static String shown(String text, Viewer viewer) {
        var cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
        return viewer.masked() ? Sensitive.hide(cut) : cut;
    }

    private static void demand(Viewer viewer, Permission needed) {
        if (!viewer.may(needed, needed.reads() || needed == Permission.CONFIG_WRITE ? Manner.READ : Manner.WRITE)) {
            throw new NotFound();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
