package io.willowleaf.intake.desk;

import io.willowleaf.archive.Kept;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.TrackedComplaint;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.MailOutcome;
import io.willowleaf.intake.MailReceipt;
import io.willowleaf.intake.domain.Mails;
import io.willowleaf.intake.domain.Mails.Result;
import io.willowleaf.intake.domain.Mails.Stored;
import io.willowleaf.intake.mail.MailReader;
import io.willowleaf.intake.mail.ReceivedMail;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.privacy.MailAddress;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.privacy.desk.Vault;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a kept mail and does what it asks for, once: opens a complaint, or adds words to the one it answers. What
/// cannot be read or taken in stays for people to look at.
@Component
class MailOpener {

    private static final int LONGEST_SUBJECT = 500;

    private final Mails mails;
    private final IntakeDesk intake;
    private final TrackingDesk tracking;
    private final CustomerDesk customers;
    private final NotificationDesk notification;
    private final ArchiveDesk archive;
    private final Vault vault;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    MailOpener(
            Mails mails,
            IntakeDesk intake,
            TrackingDesk tracking,
            CustomerDesk customers,
            NotificationDesk notification,
            ArchiveDesk archive,
            Vault vault,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.mails = mails;
        this.intake = intake;
        this.tracking = tracking;
        this.customers = customers;
        this.notification = notification;
        this.archive = archive;
        this.vault = vault;
        this.clock = clock;
        this.transaction = transaction;
    }

    MailReceipt open(MailId id) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> work(id)));
        } catch (MailReader.Unreadable | Refusal _) {
            return Objects.requireNonNull(transaction.execute(_ -> leave(id)));
        }
    }

    private MailReceipt work(MailId id) {
        mails.hold(id.subject());
        var stored = mails.find(id).orElseThrow(NotFound::new);
        var before = stored.result();
        if (before != null && before.outcome() != MailOutcome.UNREADABLE) {
            return new MailReceipt(id, before.outcome(), before.complaint(), false);
        }
        var mail = MailReader.read(archive.bytes(stored.raw()));
        mails.read(id, messageId(mail), vault.seal(mail.fromAddress()), subject(mail), clock.instant());
        return came(stored, result(id, mail));
    }

    private MailReceipt leave(MailId id) {
        mails.hold(id.subject());
        return came(mails.find(id).orElseThrow(NotFound::new), new Result(MailOutcome.UNREADABLE, null));
    }

    private MailReceipt came(Stored stored, Result result) {
        if (!result.equals(stored.result())) {
            mails.came(stored.id(), result, Actor.CUSTOMER, clock.instant());
        }
        return new MailReceipt(stored.id(), result.outcome(), result.complaint(), true);
    }

    private Result result(MailId id, ReceivedMail mail) {
        var messageId = messageId(mail);
        if (!messageId.isEmpty()) {
            mails.hold(messageId);
            var twin = mails.findTwin(id, messageId);
            if (twin.isPresent()) {
                return new Result(MailOutcome.REPEATED, twin.get().complaint());
            }
        }
        if (mail.automatic()) {
            return new Result(MailOutcome.AUTOMATIC, null);
        }
        return findAnswered(mail).map(token -> add(token, mail)).orElseGet(() -> receive(mail));
    }

    private Result receive(ReceivedMail mail) {
        var receipt = intake.take(MailStory.of(mail), files(mail), null, Actor.CUSTOMER);
        return new Result(MailOutcome.RECEIVED, receipt.number().value());
    }

    private Result add(String token, ReceivedMail mail) {
        tracking.addWords(token, MailStory.answer(mail));
        files(mail).forEach(file -> tracking.attach(token, file));
        return new Result(
                MailOutcome.ADDED,
                tracking.find(token).orElseThrow().heard().number().value());
    }

    /// The complaint a mail answers, if its own customer wrote it: a number alone proves nothing.
    private Optional<String> findAnswered(ReceivedMail mail) {
        var sender = MailStory.sender(mail).map(MailAddress::text).orElse("");
        return notification
                .findAbout(mail.inReplyTo())
                .map(ComplaintNumber::new)
                .or(() -> MailStory.numberIn(mail))
                .flatMap(tracking::findToken)
                .filter(token -> tracking.find(token)
                        .filter(complaint -> mayAdd(complaint, sender))
                        .isPresent());
    }

    private boolean mayAdd(TrackedComplaint complaint, String sender) {
        var customer = complaint.heard().customer();
        return customer != null
                && complaint.possible().contains(Verb.ADD_WORDS)
                && customers.findMailAddress(customer).filter(sender::equals).isPresent();
    }

    private List<Kept> files(ReceivedMail mail) {
        return mail.enclosures().stream()
                .filter(file -> file.bytes().length > 0)
                .map(file -> archive.receive(Source.of(file.bytes()), file.name()))
                .toList();
    }

    private static String messageId(ReceivedMail mail) {
        return cut(mail.messageId().replace("\0", ""));
    }

    private static String subject(ReceivedMail mail) {
        return Sensitive.seal(cut(mail.subject().replaceAll("\\p{Cntrl}+", " ").strip()));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_SUBJECT ? text.substring(0, LONGEST_SUBJECT) : text;
    }
}
