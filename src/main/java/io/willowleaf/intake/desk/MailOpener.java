package io.willowleaf.intake.desk;

import io.willowleaf.archive.Kept;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.MailOutcome;
import io.willowleaf.intake.MailReceipt;
import io.willowleaf.intake.MailSight;
import io.willowleaf.intake.domain.Mails;
import io.willowleaf.intake.domain.Mails.Reading;
import io.willowleaf.intake.domain.Mails.Result;
import io.willowleaf.intake.domain.Mails.Stored;
import io.willowleaf.intake.domain.Origin;
import io.willowleaf.intake.mail.DeliveryReport;
import io.willowleaf.intake.mail.MailReader;
import io.willowleaf.intake.mail.Nature;
import io.willowleaf.intake.mail.ReceivedMail;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Return;
import io.willowleaf.notification.desk.AnswerDesk;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.privacy.desk.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a kept mail and does what it asks for, once: opens a complaint, or adds words to the one it answers. What
/// cannot be read or taken in stays for people to look at.
@Component
class MailOpener {

    private static final Logger LOG = LoggerFactory.getLogger(MailOpener.class);
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final int LONGEST_SUBJECT = 500;

    private final Mails mails;
    private final IntakeDesk intake;
    private final TrackingDesk tracking;
    private final ComplaintDesk complaints;
    private final Answers answers;
    private final AnswerDesk letters;
    private final Words words;
    private final ArchiveDesk archive;
    private final Vault vault;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    MailOpener(
            Mails mails,
            IntakeDesk intake,
            TrackingDesk tracking,
            ComplaintDesk complaints,
            Answers answers,
            AnswerDesk letters,
            Words words,
            ArchiveDesk archive,
            Vault vault,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.mails = mails;
        this.intake = intake;
        this.tracking = tracking;
        this.complaints = complaints;
        this.answers = answers;
        this.letters = letters;
        this.words = words;
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
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException
                | TransactionSystemException passing) {
            throw passing;
        } catch (RuntimeException | StackOverflowError beyondUs) {
            LOG.error("Mail {} is left for people to see", id.value(), beyondUs);
            return Objects.requireNonNull(transaction.execute(_ -> leave(id)));
        }
    }

    private MailReceipt work(MailId id) {
        mails.hold(id.subject());
        var stored = mails.find(id).orElseThrow(NotFound::new);
        var done = findDone(stored);
        if (done.isPresent()) {
            return done.get();
        }
        var mail = MailReader.read(archive.bytes(stored.raw()));
        var sender = vault.seal(mail.fromAddress());
        mails.read(id, new Reading(messageId(mail), sender, subject(mail), mail.fingerprint()), clock.instant());
        return came(stored, result(stored, mail));
    }

    private MailReceipt leave(MailId id) {
        mails.hold(id.subject());
        var stored = mails.find(id).orElseThrow(NotFound::new);
        return findDone(stored).orElseGet(() -> came(stored, new Result(MailOutcome.UNREADABLE, null)));
    }

    private static Optional<MailReceipt> findDone(Stored stored) {
        return Optional.ofNullable(stored.result())
                .filter(result -> result.outcome() != MailOutcome.UNREADABLE)
                .map(result -> new MailReceipt(stored.id(), result.outcome(), result.complaint(), false));
    }

    private MailReceipt came(Stored stored, Result result) {
        if (!result.equals(stored.result())) {
            mails.came(stored.id(), result, Actor.CUSTOMER, clock.instant());
        }
        return new MailReceipt(stored.id(), result.outcome(), result.complaint(), true);
    }

    private Result result(Stored stored, ReceivedMail mail) {
        var messageId = messageId(mail);
        if (!messageId.isEmpty()) {
            mails.hold(messageId);
            var twin = mails.findTwin(stored.id(), messageId, mail.fingerprint());
            if (twin.isPresent()) {
                return new Result(MailOutcome.REPEATED, twin.get().complaint());
            }
        }
        if (answers.isOurs(mail)) {
            return new Result(MailOutcome.LOOPED, null);
        }
        return switch (mail.nature()) {
            case LOOP -> new Result(MailOutcome.LOOPED, null);
            case MACHINE, NOTICE -> new Result(MailOutcome.AUTOMATIC, null);
            case BOUNCE -> bounced(mail);
            case PERSON, QUIET, UNCERTAIN -> heard(mail, stored.origin());
        };
    }

    private Result heard(ReceivedMail mail, Origin origin) {
        var proven = mail.nature() == Nature.UNCERTAIN ? Optional.<String>empty() : answers.findProven(mail);
        if (proven.isPresent()) {
            return add(proven.get(), mail);
        }
        var hint = answers.findHint(mail).map(ComplaintNumber::value).orElse(null);
        return !mail.whole() || mail.nature().isForPeople() || answers.saysToBeOneOfUs(mail)
                ? new Result(MailOutcome.HELD, null, hint)
                : receive(mail, origin, hint);
    }

    private Result receive(ReceivedMail mail, Origin origin, @Nullable String hint) {
        var story = hint == null ? MailStory.of(mail) : MailStory.apart(mail);
        var by = origin.history() ? Actor.SYSTEM : Actor.CUSTOMER;
        var number = intake.takeMail(story.at(arrival(mail, origin)), files(mail), origin.team(), by)
                .number();
        if (hint != null) {
            complaints.note(number, words.say(Language.KO, "intake.note.hint", hint), Viewer.SYSTEM);
        }
        return new Result(MailOutcome.RECEIVED, number.value(), hint);
    }

    /// When it reached the mail server, if that was a while ago: its customer has waited since then. Of a mail of
    /// the past only what it says of itself is known.
    private @Nullable Instant arrival(ReceivedMail mail, Origin origin) {
        var arrived = origin.arrivedAt() == null && origin.history() ? mail.sentAt() : origin.arrivedAt();
        return arrived != null
                        && arrived.isAfter(LONG_AGO)
                        && arrived.isBefore(clock.instant().minus(A_WHILE))
                ? arrived
                : null;
    }

    private Result add(String token, ReceivedMail mail) {
        tracking.addWords(token, MailStory.answer(mail));
        files(mail).forEach(file -> tracking.attach(token, file));
        return new Result(
                MailOutcome.ADDED,
                tracking.find(token).orElseThrow().heard().number().value());
    }

    /// Whoever works on the complaint hears that a letter did not arrive.
    private Result bounced(ReceivedMail mail) {
        var report = DeliveryReport.of(mail);
        var letter = report.flatMap(it -> letters.findLetter(it.letters()));
        if (letter.isEmpty()) {
            return new Result(MailOutcome.BOUNCED, null);
        }
        var back = new Return(report.get().action(), report.get().status());
        var about = letter.get().about();
        var number = about == null ? null : new ComplaintNumber(about);
        boolean known = number != null && tracking.findToken(number).isPresent();
        if (letters.returned(letter.get(), back) && back.isFinal() && number != null && known) {
            complaints.note(number, words.say(Language.KO, "intake.note.returned", back.status()), Viewer.SYSTEM);
        }
        return new Result(MailOutcome.BOUNCED, known ? about : null);
    }

    /// What would become of it, without anything being kept.
    MailSight imagine(byte[] raw, @Nullable Instant arrived) {
        try {
            var mail = MailReader.read(raw);
            var sender = mail.fromAddress();
            var proven = mail.nature() == Nature.PERSON ? answers.findProven(mail) : Optional.<String>empty();
            var outcome = proven.isPresent() ? MailOutcome.ADDED : foretold(mail);
            return new MailSight(arrived, sender.isEmpty() ? "" : vault.shown(sender), subject(mail), outcome);
        } catch (MailReader.Unreadable _) {
            return new MailSight(arrived, "", "", MailOutcome.UNREADABLE);
        }
    }

    private MailOutcome foretold(ReceivedMail mail) {
        return switch (mail.nature()) {
            case LOOP -> MailOutcome.LOOPED;
            case MACHINE, NOTICE -> MailOutcome.AUTOMATIC;
            case BOUNCE -> MailOutcome.BOUNCED;
            case QUIET, UNCERTAIN -> MailOutcome.HELD;
            case PERSON -> mail.whole() && !answers.saysToBeOneOfUs(mail) ? MailOutcome.RECEIVED : MailOutcome.HELD;
        };
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
