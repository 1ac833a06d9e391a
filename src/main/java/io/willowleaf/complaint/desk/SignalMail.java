package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
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
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes to those who can still help: the number and the time, nothing of the customer.
@Component
class SignalMail {

    private final PeopleDesk people;
    private final NotificationDesk notification;
    private final Words words;
    private final Settings settings;
    private final ZoneId zone;
    private final InstantSource clock;

    SignalMail(
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

    void tell(Complaint complaint, ComplaintFact.DeadlineSignal signal) {
        readers(complaint, signal)
                .distinct()
                .filter(reader -> !complaint.accused().contains(reader))
                .flatMap(reader -> people.find(reader).stream())
                .filter(Staff::active)
                .forEach(reader -> write(reader, complaint, signal));
    }

    private Stream<StaffId> readers(Complaint complaint, ComplaintFact.DeadlineSignal signal) {
        var team = complaint.team();
        return switch (signal.mark()) {
            case NEAR -> Stream.concat(Stream.of(complaint.owner()), holding(Role.TEAM_LEAD, team));
            case OVER -> Stream.concat(holding(Role.TEAM_LEAD, team), holding(Role.BRANCH_MGR, team));
            case FAR_OVER -> Stream.concat(holding(Role.CS_PLANNER, null), holding(Role.EXEC, null));
        };
    }

    private Stream<StaffId> holding(Role role, @Nullable TeamId team) {
        return people.holding(role, team).stream().map(StaffCard::id);
    }

    private void write(Staff reader, Complaint complaint, ComplaintFact.DeadlineSignal signal) {
        var address = reader.email();
        if (address == null) {
            return;
        }
        var language = people.preferencesOf(reader.id()).language();
        var speech = new Speech(language, words, zone, clock);
        var number = complaint.heard().number().value();
        var mark = signal.mark().name().toLowerCase(Locale.ROOT);
        notification.send(
                new Mail(
                        address,
                        speech.t("complaint.signal.subject." + mark, number),
                        speech.t(
                                "complaint.signal.text." + mark,
                                number,
                                speech.dateTime(signal.due()),
                                settings.baseUrl() + "/complaints/" + number),
                        "signal.%d.%s.%s.%d.%d"
                                .formatted(
                                        complaint.heard().id().value(),
                                        signal.target(),
                                        signal.mark(),
                                        signal.due().getEpochSecond(),
                                        reader.id().value()),
                        Purpose.STAFF,
                        number,
                        complaint.team()),
                Actor.SYSTEM);
    }
}
