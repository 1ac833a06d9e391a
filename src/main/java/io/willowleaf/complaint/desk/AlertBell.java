package io.willowleaf.complaint.desk;

import io.willowleaf.calendar.Terms;
import io.willowleaf.complaint.AlertCause;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.domain.Alerts;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Rings for those who have to know of something at once, by name. What a lead has to look at goes up to the nearest
/// superior, who ends it; where nobody holds the role, the nearest superior is told, and last the owner.
@Component
class AlertBell {

    private final PeopleDesk people;
    private final Superiors superiors;
    private final StaffMail mail;

    AlertBell(PeopleDesk people, Superiors superiors, StaffMail mail) {
        this.people = people;
        this.superiors = superiors;
        this.mail = mail;
    }

    /// Adds to an act whom it has to be told.
    void ring(Complaint before, Work work) {
        Alerts.between(before, work.complaint()).forEach(cause -> {
            var told = told(cause, work);
            var due = work.in(Terms.parse(cause.within()));
            work.tell(_ -> new ComplaintFact.Alert(cause, told, due));
        });
    }

    /// Writes to them, but not to who has just done it.
    void write(Work work, Actor by) {
        work.facts().forEach(fact -> {
            if (fact instanceof ComplaintFact.Alert alert) {
                alert.told().stream()
                        .filter(reader -> !by.equals(Actor.staff(reader.value())))
                        .forEach(reader -> write(reader, work.complaint(), alert));
            }
        });
    }

    private List<StaffId> told(AlertCause cause, Work work) {
        return switch (cause) {
            case REPEATED, UPSET -> List.of(superior(work));
            case HURT -> holding(work, Role.SAFETY_OFFICER, Role.EXEC);
            case PUBLICITY, OUTSIDE -> holding(work, Role.EXEC);
        };
    }

    /// Whoever looks after it from above already goes on.
    private StaffId superior(Work work) {
        if (work.complaint().beside().detour().superior() == null) {
            work.escalateIfPossible(superiors.above(work.complaint().team()), EscalationGround.REVIEW);
        }
        var up = work.complaint().beside().detour().superior();
        return up == null ? nearest(work.complaint()) : up.superior();
    }

    private List<StaffId> holding(Work work, Role... roles) {
        var complaint = work.complaint();
        var all = Stream.of(roles)
                .flatMap(role -> people.holding(role, null).stream())
                .map(StaffCard::id)
                .filter(one -> !complaint.isKeptFrom(one))
                .distinct()
                .toList();
        return all.isEmpty() ? List.of(nearest(complaint)) : all;
    }

    private StaffId nearest(Complaint complaint) {
        return superiors.above(complaint.team()).stream()
                .filter(one -> !complaint.isKeptFrom(one))
                .findFirst()
                .orElse(complaint.owner());
    }

    private void write(StaffId reader, Complaint complaint, ComplaintFact.Alert alert) {
        var number = complaint.heard().number().value();
        var cause = alert.cause().name().toLowerCase(Locale.ROOT);
        mail.write(
                reader,
                complaint,
                "alert.%d.%s".formatted(complaint.heard().id().value(), cause),
                (speech, address) -> new StaffMail.Text(
                        speech.t("complaint.alert.subject." + cause, number),
                        speech.t("complaint.alert.text." + cause, number, speech.dateTime(alert.due()), address)));
    }
}
