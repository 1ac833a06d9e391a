package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.words.Speech;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Writes to one of our people about a complaint, in their language: its number and where it is, nothing of the
/// customer. Nobody it is kept from is written to.
@Component
class StaffMail {

    private final PeopleDesk people;
    private final NotificationDesk notification;
    private final Words words;
    private final Settings settings;
    private final ZoneId zone;
    private final InstantSource clock;

    StaffMail(
            PeopleDesk people,
            NotificationDesk notification,
            Words words,
            Settings settings,
            ZoneId zone,
            InstantSource clock) {
        this.people = people;
        this.notification = notification;
        this.words = words;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    record Text(String subject, String text) {}

    /// `text` is made of the words of the reader and the address of the complaint.
    void write(StaffId reader, Complaint complaint, String fixedId, BiFunction<Speech, String, Text> text) {
        people.find(reader)
                .filter(Staff::active)
                .filter(_ -> !complaint.isKeptFrom(reader))
                .ifPresent(person -> write(person, complaint, fixedId, text));
    }

    private void write(Staff reader, Complaint complaint, String fixedId, BiFunction<Speech, String, Text> text) {
        var address = reader.email();
        if (address == null) {
            return;
        }
        var speech = new Speech(people.preferencesOf(reader.id()).language(), words, zone, clock);
        var number = complaint.heard().number().value();
        var said = text.apply(speech, settings.baseUrl() + "/complaints/" + number);
        notification.send(
                new Mail(
                        address,
                        said.subject(),
                        said.text(),
                        fixedId + "." + reader.id().value(),
                        Purpose.STAFF,
                        number,
                        complaint.team()),
                Actor.SYSTEM);
    }
}
