package io.willowleaf.guidance.mail;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.guidance.desk.Templates;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.words.Speech;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes to every customer who left a mail address that we have heard them, who answers for it, by when, and where to
/// follow it. Not for what was received long ago and is only written down now, nor for what no person handed in.
@Component
class AcknowledgeReceipt implements Subscriber {

    private static final String TEMPLATE = "TPL-01";
    private static final Duration NEWS = Duration.ofDays(1);

    private final ComplaintDesk complaints;
    private final TrackingDesk tracking;
    private final CustomerDesk customers;
    private final PeopleDesk people;
    private final Templates templates;
    private final NotificationDesk notification;
    private final Words words;
    private final Settings settings;
    private final ZoneId zone;
    private final InstantSource clock;

    AcknowledgeReceipt(
            ComplaintDesk complaints,
            TrackingDesk tracking,
            CustomerDesk customers,
            PeopleDesk people,
            Templates templates,
            NotificationDesk notification,
            Words words,
            Settings settings,
            ZoneId zone,
            InstantSource clock) {
        this.complaints = complaints;
        this.tracking = tracking;
        this.customers = customers;
        this.people = people;
        this.templates = templates;
        this.notification = notification;
        this.words = words;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "guidance.acknowledgement";
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        for (var logged : batch) {
            if (logged.event() instanceof ComplaintEvent.Received received
                    && logged.by().kind() != Actor.Kind.SYSTEM
                    && received.at().plus(NEWS).isAfter(clock.instant())) {
                acknowledge(complaints.find(received.complaint(), Viewer.SYSTEM), logged.by());
            }
        }
    }

    /// Whoever fills in a form may give anybody's address. So what they typed, their name included, is not in the
    /// letter,
    /// and there are few a day; what one of our people wrote down names the customer.
    private void acknowledge(ComplaintFile file, Actor by) {
        var customer = file.heard().customer();
        if (customer != null) {
            var name = by.kind() == Actor.Kind.STAFF
                    ? customers.nameOf(customer)
                    : words.say(file.heard().language(), "guidance.receipt.dear");
            customers
                    .findMailAddress(customer)
                    .filter(address -> by.kind() == Actor.Kind.STAFF || notification.mayConfirm(address))
                    .ifPresent(address -> notification.send(mail(file, name, address), Actor.SYSTEM));
        }
    }

    private Mail mail(ComplaintFile file, String name, String address) {
        var heard = file.heard();
        var number = heard.number().value();
        return new Mail(
                address,
                words.say(heard.language(), "guidance.receipt.subject", number),
                text(file, name),
                number.toLowerCase(Locale.ROOT) + ".receipt",
                Purpose.RECEIPT,
                number,
                file.team());
    }

    /// The letter of this organisation; where it would have a gap, a plain one that needs less.
    private String text(ComplaintFile file, String name) {
        var language = file.heard().language();
        var values = values(file, name);
        return templates
                .find(TEMPLATE)
                .map(template -> templates.fill(template, values, language))
                .filter(letter -> templates.missingSlots(letter).isEmpty())
                .orElseGet(() -> words.say(
                        language,
                        "guidance.receipt.text",
                        values.getOrDefault("RECEIVED", ""),
                        values.getOrDefault("NUMBER", ""),
                        values.getOrDefault("LINK", "")));
    }

    private Map<String, String> values(ComplaintFile file, String name) {
        var heard = file.heard();
        var speech = new Speech(heard.language(), words, zone, clock);
        var owner = people.find(file.owner());
        var values = new HashMap<String, String>();
        values.put("CUSTOMER", name);
        values.put("NUMBER", heard.number().value());
        values.put("RECEIVED", speech.dateTime(heard.at()));
        values.put("LINK", settings.baseUrl() + "/voice/track/" + tracking.tokenOf(heard.id()));
        values.put("HANDLER", owner.map(Staff::name).orElse(""));
        values.put("PHONE", owner.map(Staff::phone).orElse(""));
        values.put(
                "DEPARTMENT",
                people.findTeam(file.team()).map(team -> team.name()).orElse(""));
        values.put(
                "FIRST_CONTACT",
                file.nextDue() == null ? "" : speech.dateTime(file.nextDue().due()));
        return values;
    }
}
