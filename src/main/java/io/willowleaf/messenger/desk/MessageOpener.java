package io.willowleaf.messenger.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.ShortMessageId;
import io.willowleaf.messenger.ShortMessageOutcome;
import io.willowleaf.messenger.ShortMessageReceipt;
import io.willowleaf.messenger.domain.Conversations;
import io.willowleaf.messenger.domain.Conversations.Conversation;
import io.willowleaf.messenger.domain.Doors;
import io.willowleaf.messenger.domain.Incoming;
import io.willowleaf.messenger.domain.ShortMessages;
import io.willowleaf.messenger.domain.ShortMessages.Result;
import io.willowleaf.messenger.domain.ShortMessages.Stored;
import io.willowleaf.messenger.domain.Unreadable;
import io.willowleaf.notification.Return;
import io.willowleaf.notification.desk.AnswerDesk;
import io.willowleaf.privacy.desk.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a kept message and does what it asks for, once: opens a complaint, or adds words to the one its sender talks
/// about through this door. Nothing that stands in a message chooses the complaint. What cannot be read or taken in
/// stays for people to look at.
@Component
class MessageOpener {

    private static final Logger LOG = LoggerFactory.getLogger(MessageOpener.class);
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final Set<StandingCode> OVER = Set.of(StandingCode.CLOSED, StandingCode.ENDED);
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final ShortMessages messages;
    private final Doors doors;
    private final Conversations conversations;
    private final MessageReader reader;
    private final IntakeDesk intake;
    private final TrackingDesk tracking;
    private final ComplaintDesk complaints;
    private final AnswerDesk letters;
    private final Words words;
    private final Vault vault;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    MessageOpener(
            ShortMessages messages,
            Doors doors,
            Conversations conversations,
            MessageReader reader,
            IntakeDesk intake,
            TrackingDesk tracking,
            ComplaintDesk complaints,
            AnswerDesk letters,
            Words words,
            Vault vault,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.messages = messages;
        this.doors = doors;
        this.conversations = conversations;
        this.reader = reader;
        this.intake = intake;
        this.tracking = tracking;
        this.complaints = complaints;
        this.letters = letters;
        this.words = words;
        this.vault = vault;
        this.clock = clock;
        this.transaction = transaction;
    }

    ShortMessageReceipt open(ShortMessageId id) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> work(id)));
        } catch (Unreadable | Refusal _) {
            return Objects.requireNonNull(transaction.execute(_ -> leave(id)));
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException
                | TransactionSystemException passing) {
            throw passing;
        } catch (RuntimeException | StackOverflowError beyondUs) {
            LOG.error("Message {} is left for people to see", id.value(), beyondUs);
            return Objects.requireNonNull(transaction.execute(_ -> leave(id)));
        }
    }

    private ShortMessageReceipt work(ShortMessageId id) {
        messages.hold(id.subject());
        var stored = messages.find(id).orElseThrow(NotFound::new);
        var done = findDone(stored);
        if (done.isPresent()) {
            return done.get();
        }
        var door = doors.find(stored.door()).orElseThrow(() -> new Unreadable("the door is gone"));
        return came(
                stored,
                switch (reader.read(raw(stored), door.door().channel())) {
                    case Incoming.Told told -> told(stored, door, told);
                    case Incoming.Report report -> reported(stored, door, report);
                });
    }

    byte[] raw(Stored stored) {
        return vault.open(stored.sealedRaw()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private ShortMessageReceipt leave(ShortMessageId id) {
        messages.hold(id.subject());
        var stored = messages.find(id).orElseThrow(NotFound::new);
        return findDone(stored).orElseGet(() -> {
            findSender(stored)
                    .ifPresent(sender -> messages.read(id, vault.seal(sender), mark(sender), clock.instant()));
            return came(stored, new Result(ShortMessageOutcome.UNREADABLE, null));
        });
    }

    private static Optional<ShortMessageReceipt> findDone(Stored stored) {
        return Optional.ofNullable(stored.result())
                .filter(result -> !result.outcome().waits())
                .map(result -> new ShortMessageReceipt(stored.id(), result.outcome(), result.complaint(), false));
    }

    /// Whoever steps in has to know who wrote, if that much can be read.
    private Optional<String> findSender(Stored stored) {
        var door = doors.find(stored.door());
        try {
            return door.map(it -> reader.read(raw(stored), it.door().channel()))
                    .filter(Incoming.Told.class::isInstance)
                    .map(it -> ((Incoming.Told) it).sender());
        } catch (RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    private ShortMessageReceipt came(Stored stored, Result result) {
        if (!result.equals(stored.result())) {
            messages.came(stored.id(), result, Actor.CUSTOMER, clock.instant());
        }
        return new ShortMessageReceipt(stored.id(), result.outcome(), result.complaint(), true);
    }

    private Result told(Stored stored, DoorCard door, Incoming.Told told) {
        var mark = mark(told.sender());
        messages.hold(door.id().subject() + " " + mark);
        var sender = vault.seal(told.sender());
        messages.read(stored.id(), sender, mark, clock.instant());
        var first = messages.first(door.id(), told.id(), stored.id());
        if (!first.equals(stored.id())) {
            var result = messages.find(first).map(Stored::result);
            return new Result(
                    ShortMessageOutcome.REPEATED, result.map(Result::complaint).orElse(null));
        }
        if (!door.door().live()) {
            return new Result(ShortMessageOutcome.HELD, null);
        }
        var going = findGoing(door, mark);
        var number = going.isPresent() ? add(going.get(), told) : receive(door.door(), told);
        tracking.findToken(number)
                .flatMap(tracking::find)
                .map(found -> found.heard())
                .filter(heard ->
                        going.filter(it -> it.complaint().equals(heard.id())).isEmpty())
                .ifPresent(heard -> conversations.begin(
                        new Conversation(door.id(), sender, heard.id(), heard.number()), mark, clock.instant()));
        if (!told.files().isEmpty()) {
            var note = words.say(
                    Language.KO,
                    "messenger.note.files",
                    told.files().size(),
                    stored.id().value());
            complaints.note(number, note, Viewer.SYSTEM);
        }
        return new Result(going.isPresent() ? ShortMessageOutcome.ADDED : ShortMessageOutcome.RECEIVED, number.value());
    }

    /// What became of a message of ours. Whoever works on the complaint hears that it did not arrive.
    private Result reported(Stored stored, DoorCard door, Incoming.Report report) {
        var first = messages.first(door.id(), "report " + report.id(), stored.id());
        if (!first.equals(stored.id())) {
            return new Result(ShortMessageOutcome.REPEATED, null);
        }
        var letter = letters.findLetter(report.letter(), door.door().name())
                .orElseThrow(() -> new Unreadable("no message of ours"));
        var status = report.status();
        var back = status == null ? new Return("delivered", "2.0.0") : new Return("failed", status);
        var about = letter.about();
        if (letters.returned(letter, back) && back.isFinal() && about != null) {
            complaints.note(
                    new ComplaintNumber(about), words.say(Language.KO, "messenger.note.returned"), Viewer.SYSTEM);
        }
        return new Result(ShortMessageOutcome.REPORTED, about);
    }

    /// What its sender talks about through this door, as long as that is open.
    private Optional<Conversation> findGoing(DoorCard door, String mark) {
        return conversations
                .findLatest(door.id(), mark)
                .filter(talk -> tracking.findToken(talk.number())
                        .flatMap(tracking::find)
                        .filter(complaint -> !OVER.contains(complaint.standing())
                                && complaint.possible().contains(Verb.ADD_WORDS))
                        .isPresent());
    }

    /// Where its sender's words went: the complaint it was merged into, if it was.
    private ComplaintNumber add(Conversation talk, Incoming.Told told) {
        var token = tracking.findToken(talk.number()).orElseThrow(NotFound::new);
        tracking.addWords(token, told.words());
        return tracking.find(token).orElseThrow(NotFound::new).heard().number();
    }

    private ComplaintNumber receive(Door door, Incoming.Told told) {
        var story = new Story(
                door.channel().name(),
                told.words(),
                null,
                null,
                null,
                null,
                told.name(),
                told.phone(),
                null,
                null,
                isEnglish(told.words()) ? Language.EN : Language.KO,
                arrival(told.at()));
        if (!intake.check(story).none()) {
            throw new Unreadable("cannot be taken in");
        }
        return intake.take(story, null, Actor.CUSTOMER).number();
    }

    /// When it reached the gateway, if that was a while ago: its customer has waited since then.
    private @Nullable Instant arrival(@Nullable Instant at) {
        return at != null && at.isAfter(LONG_AGO) && at.isBefore(clock.instant().minus(A_WHILE)) ? at : null;
    }

    /// What would become of it, without anything being kept.
    ShortMessageOutcome imagine(Stored stored, DoorCard door) {
        try {
            return switch (reader.read(raw(stored), door.door().channel())) {
                case Incoming.Told told ->
                    findGoing(door, mark(told.sender())).isPresent()
                            ? ShortMessageOutcome.ADDED
                            : ShortMessageOutcome.RECEIVED;
                case Incoming.Report _ -> ShortMessageOutcome.REPORTED;
            };
        } catch (Unreadable _) {
            return ShortMessageOutcome.UNREADABLE;
        }
    }

    /// Equal for equal senders, letter for letter.
    String mark(String sender) {
        return vault.mark("sender " + HexFormat.of().formatHex(sender.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isEnglish(String words) {
        return !HANGUL.matcher(words).find() && LATIN.matcher(words).find();
    }
}
