package io.willowleaf.workbench.mail;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sends every reply, decision and question by mail to customers who have an address; everybody reads it on the page
/// they follow their complaint with. What the system tells of a past elsewhere was sent long ago.
@Component
class WriteToTheCustomer implements Subscriber {

    private final ComplaintDesk complaints;
    private final TrackingDesk tracking;
    private final CustomerDesk customers;
    private final NotificationDesk notification;
    private final Words words;
    private final Settings settings;

    WriteToTheCustomer(
            ComplaintDesk complaints,
            TrackingDesk tracking,
            CustomerDesk customers,
            NotificationDesk notification,
            Words words,
            Settings settings) {
        this.complaints = complaints;
        this.tracking = tracking;
        this.customers = customers;
        this.notification = notification;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "workbench.letters";
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        for (var logged : batch) {
            if (logged.by().kind() == Actor.Kind.SYSTEM) {
                continue;
            }
            switch (logged.event()) {
                case ComplaintEvent.Replied(var complaint, var reply) -> write(complaint, reply, logged.by());
                case ComplaintEvent.Answered(var complaint, var reply, var _) -> write(complaint, reply, logged.by());
                case ComplaintEvent.WaitingBegan(var complaint, var forCustomer, var until)
                when forCustomer -> ask(complaint, until, logged.by());
                case ComplaintEvent.Ended(var complaint, var _) -> sayHowItEnded(complaint, logged.by());
                default -> {}
            }
        }
    }

    /// Whose it is now, and why we do not go on.
    private void sayHowItEnded(ComplaintId id, Actor by) {
        var file = complaints.find(id, Viewer.SYSTEM);
        file.story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Ending)
                .forEach(told -> send(file, told, by));
    }

    private void write(ComplaintId id, long reply, Actor by) {
        var file = complaints.find(id, Viewer.SYSTEM);
        file.story().stream().filter(told -> told.id() == reply).forEach(told -> send(file, told, by));
    }

    /// What we need to know before we can go on.
    private void ask(ComplaintId id, Instant until, Actor by) {
        var file = complaints.find(id, Viewer.SYSTEM);
        file.story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Waiting waiting
                        && waiting.whom() == WaitFor.CUSTOMER
                        && waiting.until().equals(until))
                .forEach(told -> send(file, told, by));
    }

    private void send(ComplaintFile file, Told told, Actor by) {
        var customer = file.heard().customer();
        var said = said(told);
        if (customer != null && said != null) {
            customers
                    .findMailAddress(customer)
                    .ifPresent(address -> notification.send(mail(file, told.id(), said, address), by));
        }
    }

    private Mail mail(ComplaintFile file, long reply, String said, String address) {
        var heard = file.heard();
        var number = heard.number().value();
        var link = settings.baseUrl() + "/voice/track/" + tracking.tokenOf(heard.id());
        return new Mail(
                address,
                words.say(heard.language(), "workbench.letter.subject", number),
                words.say(heard.language(), "workbench.letter.text", said, number, link),
                number.toLowerCase(Locale.ROOT) + ".reply." + reply,
                Purpose.REPLY,
                number,
                file.team());
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
