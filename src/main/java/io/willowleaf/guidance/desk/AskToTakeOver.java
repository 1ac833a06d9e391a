package io.willowleaf.guidance.desk;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Asks a colleague by mail to take a complaint over. The story itself stays with the complaint.
@Component
class AskToTakeOver {

    private final PeopleDesk people;
    private final NotificationDesk notification;
    private final Words words;
    private final Settings settings;

    AskToTakeOver(PeopleDesk people, NotificationDesk notification, Words words, Settings settings) {
        this.people = people;
        this.notification = notification;
        this.words = words;
        this.settings = settings;
    }

    void send(StaffId to, ComplaintFile file, Actor by) {
        people.find(to).ifPresent(person -> send(person, file, by));
    }

    private void send(Staff person, ComplaintFile file, Actor by) {
        var address = person.email();
        if (address == null || !person.active()) {
            return;
        }
        var number = file.heard().number().value();
        var language = people.preferencesOf(person.id()).language();
        notification.send(
                new Mail(
                        address,
                        words.say(language, "guidance.takeOver.subject", number),
                        words.say(
                                language,
                                "guidance.takeOver.text",
                                person.name(),
                                number,
                                settings.baseUrl() + "/complaints/" + number),
                        number.toLowerCase(Locale.ROOT) + ".takeover."
                                + person.id().value(),
                        Purpose.STAFF,
                        number,
                        file.team()),
                by);
    }
}
