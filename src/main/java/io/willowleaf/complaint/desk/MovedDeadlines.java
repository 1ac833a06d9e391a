package io.willowleaf.complaint.desk;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.DeadlineRules;
import io.willowleaf.complaint.domain.OpenDeadlines;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells everybody whose deadlines a change of the calendar or of the rules moved, once for each change.
@Service
@Transactional
public class MovedDeadlines {

    private final Complaints complaints;
    private final OpenDeadlines open;
    private final DeadlineRules rules;
    private final CalendarDesk calendar;
    private final PeopleDesk people;
    private final NotificationDesk notification;
    private final Words words;
    private final Settings settings;
    private final Deed deed;

    MovedDeadlines(
            Complaints complaints,
            OpenDeadlines open,
            DeadlineRules rules,
            CalendarDesk calendar,
            PeopleDesk people,
            NotificationDesk notification,
            Words words,
            Settings settings,
            Deed deed) {
        this.complaints = complaints;
        this.open = open;
        this.rules = rules;
        this.calendar = calendar;
        this.people = people;
        this.notification = notification;
        this.words = words;
        this.settings = settings;
        this.deed = deed;
    }

    /// Once all are counted again. The same letter given again is one letter, whichever node writes it.
    public void tellOwners() {
        tellOfCalendar();
        tellOfRules();
    }

    private void tellOfCalendar() {
        var version = calendar.current().version();
        if (open.isTold(version) || !complaints.countedBefore(version, 1).isEmpty()) {
            return;
        }
        open.movedBy(version).forEach((owner, many) -> tell(owner, many, "calendar", String.valueOf(version.value())));
        open.told(version, deed.now());
    }

    private void tellOfRules() {
        var version = rules.version();
        if (open.isTold(version) || open.anyCountedBefore(version)) {
            return;
        }
        open.movedBy(version).forEach((owner, many) -> tell(owner, many, "rules", "rules." + version.value()));
        open.told(version, deed.now());
    }

    private void tell(StaffId owner, int many, String why, String change) {
        people.find(owner).ifPresent(person -> write(person, many, why, change));
    }

    private void write(Staff owner, int many, String why, String change) {
        var address = owner.email();
        if (address == null || !owner.active()) {
            return;
        }
        var language = people.preferencesOf(owner.id()).language();
        notification.send(
                new Mail(
                        address,
                        words.say(language, "complaint.moved.subject." + why, many),
                        words.say(
                                language,
                                "complaint.moved.text." + why,
                                many,
                                settings.baseUrl() + "/complaints?view=mine"),
                        "deadlines.moved." + change + "." + owner.id().value(),
                        Purpose.STAFF,
                        null,
                        owner.team()),
                Actor.SYSTEM);
    }
}
