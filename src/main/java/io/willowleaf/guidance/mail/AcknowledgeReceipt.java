package io.willowleaf.guidance.mail;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.CustomerId;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
        var received = new LinkedHashMap<ComplaintId, Actor>();
        for (var logged : batch) {
            if (logged.event() instanceof ComplaintEvent.Received it
                    && logged.by().kind() != Actor.Kind.SYSTEM
                    && it.at().plus(NEWS).isAfter(clock.instant())) {
                received.put(it.complaint(), logged.by());
            }
        }
        if (!received.isEmpty()) {
            acknowledge(received);
        }
    }

    private void acknowledge(Map<ComplaintId, Actor> received) {
        var files = complaints.find(received.keySet(), Viewer.SYSTEM);
        var addresses = customers.mailAddresses(files.stream()
                .flatMap(file -> Stream.ofNullable(file.heard().customer()))
                .distinct()
                .toList());
        for (var file : files) {
            var customer = file.heard().customer();
            var address = customer == null ? null : addresses.get(customer);
            if (customer != null && address != null) {
                acknowledge(
                        file,
                        customer,
                        address,
                        Objects.requireNonNull(received.get(file.heard().id())));
            }
        }
    }

    /// Whoever fills in a form may give anybody's address. So what they typed, their name included, is not in the
    /// letter, and there are few a day; what one of our people wrote down names the customer.
    private void acknowledge(ComplaintFile file, CustomerId customer, String address, Actor by) {
        if (by.kind() == Actor.Kind.STAFF) {
            notification.send(mail(file, customers.nameOf(customer), address), Actor.SYSTEM);
        } else if (notification.mayConfirm(address)) {
            var dear = words.say(file.heard().language(), "guidance.receipt.dear");
            notification.send(mail(file, dear, address), Actor.SYSTEM);
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
