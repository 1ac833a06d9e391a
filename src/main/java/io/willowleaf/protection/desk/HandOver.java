package io.willowleaf.protection.desk;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.protection.ProtectionId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Takes a complaint off the hands of whoever asked for protection, and calls a lead.
@Component
class HandOver {

    private final ComplaintDesk complaints;
    private final PeopleDesk people;
    private final NotificationDesk notification;
    private final Words words;
    private final Settings settings;

    HandOver(
            ComplaintDesk complaints,
            PeopleDesk people,
            NotificationDesk notification,
            Words words,
            Settings settings) {
        this.complaints = complaints;
        this.people = people;
        this.notification = notification;
        this.words = words;
        this.settings = settings;
    }

    /// The lead who is called to the colleague; nobody when nobody leads but whoever asked.
    Optional<StaffCard> lead(ComplaintFile file, StaffId asking) {
        return free(leads(file), file, asking);
    }

    /// Who now answers for the complaint: the lead who is called, or somebody entrusted where it was told in
    /// confidence. Nobody when it stays where it is. Why it changed hands is not said in the complaint.
    Optional<StaffCard> relieve(ComplaintFile file, StaffId asking, Viewer viewer) {
        if (!file.owner().equals(asking) || !file.possible().contains(Verb.ASSIGN)) {
            return Optional.empty();
        }
        var taker = file.isConfidential()
                ? free(people.holding(Role.CS_PLANNER, null).stream(), file, asking)
                : lead(file, asking);
        taker.ifPresent(card -> complaints.assign(file.heard().number(), card.id(), file.team(), null, lent(viewer)));
        return taker;
    }

    private static Optional<StaffCard> free(Stream<StaffCard> cards, ComplaintFile file, StaffId asking) {
        return cards.filter(
                        card -> !card.id().equals(asking) && !file.keptFrom().contains(card.id()))
                .findFirst();
    }

    void tell(ProtectionId request, StaffCard lead, Actor by) {
        write(request, lead, "protection.call.", "protection." + request.value(), by);
    }

    /// Nobody answered yet.
    void tellAgain(ProtectionId request, StaffCard superior, int rung) {
        write(request, superior, "protection.call.late.", "protection." + request.value() + "." + rung, Actor.SYSTEM);
    }

    private void write(ProtectionId request, StaffCard lead, String keys, String fixedId, Actor by) {
        people.find(lead.id()).map(staff -> staff.email()).ifPresent(address -> {
            var link = settings.baseUrl() + "/protection/" + request.value();
            notification.send(
                    new Mail(
                            address,
                            words.say(Language.KO, keys + "subject"),
                            words.say(Language.KO, keys + "text", lead.name(), link),
                            fixedId,
                            Purpose.STAFF,
                            null,
                            null),
                    by);
        });
    }

    /// First those of the team itself, the one on duty before the others.
    private Stream<StaffCard> leads(ComplaintFile file) {
        var duty = people.people(List.of(people.dutyLeadOf(file.team()))).values();
        return Stream.of(
                        duty.stream().filter(card -> card.team().equals(file.team())),
                        people.holding(Role.TEAM_LEAD, file.team()).stream(),
                        duty.stream(),
                        people.holding(Role.BRANCH_MGR, null).stream())
                .flatMap(each -> each);
    }

    /// Whoever needs protection may hand over, whatever else they may do.
    private static Viewer lent(Viewer viewer) {
        var grants = new EnumMap<Permission, Grant>(Permission.class);
        grants.putAll(viewer.grants());
        grants.put(Permission.CASE_ASSIGN, new Grant(Permission.CASE_ASSIGN, Reach.ALL, Manner.APPROVE, false));
        return new Viewer(viewer.actor(), viewer.name(), viewer.roles(), viewer.teams(), grants);
    }
}
