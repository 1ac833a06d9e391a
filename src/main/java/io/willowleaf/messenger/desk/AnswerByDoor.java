package io.willowleaf.messenger.desk;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.domain.Conversations;
import io.willowleaf.messenger.domain.Conversations.Conversation;
import io.willowleaf.messenger.domain.Doors;
import io.willowleaf.messenger.domain.Form;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.privacy.desk.Vault;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whoever writes to us through a door is answered through it: that we heard them and under which number, and every
/// reply, decision and question after that.
@Component
class AnswerByDoor implements Subscriber {

    private static final Duration NEWS = Duration.ofDays(1);

    private final Conversations conversations;
    private final Doors doors;
    private final ComplaintDesk complaints;
    private final TrackingDesk tracking;
    private final NotificationDesk notification;
    private final Vault vault;
    private final Words words;
    private final Settings settings;
    private final InstantSource clock;

    AnswerByDoor(
            Conversations conversations,
            Doors doors,
            ComplaintDesk complaints,
            TrackingDesk tracking,
            NotificationDesk notification,
            Vault vault,
            Words words,
            Settings settings,
            InstantSource clock) {
        this.conversations = conversations;
        this.doors = doors;
        this.complaints = complaints;
        this.tracking = tracking;
        this.notification = notification;
        this.vault = vault;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messenger.answers";
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        var happened = batch.stream()
                .filter(logged -> logged.by().kind() != Actor.Kind.SYSTEM && about(logged) != null)
                .toList();
        if (happened.isEmpty()) {
            return;
        }
        var talks = conversations
                .about(happened.stream()
                        .map(AnswerByDoor::about)
                        .filter(about -> about != null)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Conversation::complaint, Function.identity()));
        for (var logged : happened) {
            var talk = find(talks, about(logged));
            if (talk != null) {
                doors.find(talk.door())
                        .map(DoorCard::door)
                        .filter(door -> !door.url().isEmpty())
                        .ifPresent(door -> answer(door, talk, logged));
            }
        }
    }

    private static @Nullable Conversation find(Map<ComplaintId, Conversation> talks, @Nullable ComplaintId about) {
        return about == null ? null : talks.get(about);
    }

    private static @Nullable ComplaintId about(LoggedEvent logged) {
        return switch (logged.event()) {
            case ComplaintEvent.Received it -> it.complaint();
            case ComplaintEvent.Replied it -> it.complaint();
            case ComplaintEvent.Answered it -> it.complaint();
            case ComplaintEvent.WaitingBegan it when it.forCustomer() -> it.complaint();
            case ComplaintEvent.Ended it -> it.complaint();
            default -> null;
        };
    }

    private void answer(Door door, Conversation talk, LoggedEvent logged) {
        switch (logged.event()) {
            case ComplaintEvent.Received it -> {
                if (it.at().plus(NEWS).isAfter(clock.instant())) {
                    acknowledge(door, talk);
                }
            }
            case ComplaintEvent.Replied(var _, var reply) -> tell(door, talk, told -> told.id() == reply, logged.by());
            case ComplaintEvent.Answered(var _, var reply, var _) ->
                tell(door, talk, told -> told.id() == reply, logged.by());
            case ComplaintEvent.WaitingBegan(var _, var _, var until) ->
                tell(
                        door,
                        talk,
                        told -> told.fact() instanceof ComplaintFact.Waiting waiting
                                && waiting.whom() == WaitFor.CUSTOMER
                                && waiting.until().equals(until),
                        logged.by());
            case ComplaintEvent.Ended _ ->
                tell(door, talk, told -> told.fact() instanceof ComplaintFact.Ending, logged.by());
            default -> {}
        }
    }

    private void acknowledge(Door door, Conversation talk) {
        var to = vault.open(talk.sealedSender());
        if (notification.mayConfirm(to)) {
            var file = complaints.find(talk.complaint(), Viewer.SYSTEM);
            var said = words.say(
                    file.heard().language(),
                    "messenger.receipt",
                    file.heard().number().value());
            var text = GatewayPost.most(door).fit(said, link(file));
            notification.send(mail(door, file, to, text, "receipt", Purpose.RECEIPT), Actor.SYSTEM);
        }
    }

    private void tell(Door door, Conversation talk, Predicate<Told> which, Actor by) {
        var file = complaints.find(talk.complaint(), Viewer.SYSTEM);
        var most = GatewayPost.most(door);
        for (var told : file.story()) {
            var said = which.test(told) ? said(told) : null;
            if (said != null) {
                var text = most.fit(said, end(most, file));
                var id = "reply." + told.id();
                notification.send(mail(door, file, vault.open(talk.sealedSender()), text, id, Purpose.REPLY), by);
            }
        }
    }

    private Mail mail(Door door, ComplaintFile file, String to, String text, String what, Purpose purpose) {
        var number = file.heard().number().value();
        return new Mail(
                to,
                words.say(file.heard().language(), "messenger.title", number),
                text,
                number.toLowerCase(Locale.ROOT) + "." + what + "." + door.name(),
                purpose,
                number,
                file.team(),
                door.name());
    }

    /// The number, and where there is room where to read it all.
    private String end(Form most, ComplaintFile file) {
        var number = file.heard().number().value();
        return most == Form.SMS ? number : number + " " + link(file);
    }

    private String link(ComplaintFile file) {
        return settings.baseUrl() + "/voice/track/"
                + tracking.tokenOf(file.heard().id());
    }

    /// Null once the words were erased.
    private static @Nullable String said(Told told) {
        var words = switch (told.fact()) {
            case ComplaintFact.Reply fact -> fact.words();
            case ComplaintFact.Answer fact -> fact.words();
            case ComplaintFact.Waiting fact -> fact.asked();
            case ComplaintFact.Ending fact -> fact.notice();
            default -> null;
        };
        return words == null || words.isEmpty() ? null : words;
    }
}
