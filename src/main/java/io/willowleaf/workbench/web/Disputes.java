package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.EscalationDesk;
import io.willowleaf.complaint.desk.IncidentDesk;
import io.willowleaf.complaint.desk.OutsideDesk;
import io.willowleaf.complaint.desk.UnionDesk;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what takes a complaint off the straight way; asks only for what is there.
@Component
class Disputes {

    private static final int MOST = 200;

    private final OutsideDesk outside;
    private final UnionDesk unions;
    private final EscalationDesk escalations;
    private final IncidentDesk incidents;
    private final ComplaintQueue queue;
    private final PeopleDesk people;

    Disputes(
            OutsideDesk outside,
            UnionDesk unions,
            EscalationDesk escalations,
            IncidentDesk incidents,
            ComplaintQueue queue,
            PeopleDesk people) {
        this.outside = outside;
        this.unions = unions;
        this.escalations = escalations;
        this.incidents = incidents;
        this.queue = queue;
        this.people = people;
    }

    DisputeView of(ComplaintFile file, String form, Viewer viewer) {
        return new DisputeView(
                outside.bodies(),
                unions.absorbed(file, viewer),
                kept(file, viewer),
                form.equals("escalate") ? above(file) : List.of(),
                switch (form) {
                    case "accuse", "handover" -> everybody(file);
                    default -> List.of();
                },
                incident(file),
                form.equals("incident")
                        ? incidents.list(null, MOST).stream()
                                .filter(Incident::isOpen)
                                .toList()
                        : List.of());
    }

    private @Nullable Incident incident(ComplaintFile file) {
        var incident = file.beside().detour().incident();
        return incident == null ? null : incidents.find(incident).orElse(null);
    }

    private @Nullable ComplaintNumber kept(ComplaintFile file, Viewer viewer) {
        var merged = file.beside().detour().merged();
        return merged == null
                ? null
                : queue.rows(List.of(merged.kept()), viewer).stream()
                        .map(QueueRow::number)
                        .findFirst()
                        .orElse(null);
    }

    private List<StaffCard> above(ComplaintFile file) {
        var superiors = escalations.above(file.team());
        var cards = people.people(superiors);
        return superiors.stream()
                .filter(one -> !file.keptFrom().contains(one))
                .flatMap(one -> Stream.ofNullable(cards.get(one)))
                .toList();
    }

    /// All but those it is about already.
    private List<StaffCard> everybody(ComplaintFile file) {
        return people.list(false, null, MOST).stream()
                .filter(one -> !file.accused().contains(one.id()))
                .map(Disputes::card)
                .toList();
    }

    private static StaffCard card(Staff one) {
        return new StaffCard(one.id(), one.name(), one.team(), one.teamName());
    }
}
