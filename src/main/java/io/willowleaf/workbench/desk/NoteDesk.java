package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.MentionDesk;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes among ourselves. Whoever is named in one with an @ is called to the complaint.
@Service
@Transactional
public class NoteDesk {

    private final ComplaintDesk complaints;
    private final MentionDesk mentions;
    private final PeopleDesk people;

    NoteDesk(ComplaintDesk complaints, MentionDesk mentions, PeopleDesk people) {
        this.complaints = complaints;
        this.mentions = mentions;
        this.people = people;
    }

    public void note(ComplaintNumber number, String words, Viewer viewer) {
        complaints.note(number, words, viewer);
        var called = named(words, colleagues(number, viewer));
        if (!called.isEmpty()) {
            mentions.mention(number, called, viewer);
        }
    }

    /// Who can be called: those of its team, who may read it.
    public List<StaffCard> colleagues(ComplaintNumber number, Viewer viewer) {
        var team = complaints.find(number, viewer).team();
        return people.inTeams(List.of(team)).stream()
                .filter(card -> !viewer.actor().equals(Actor.staff(card.id().value())))
                .toList();
    }

    private static List<StaffId> named(String words, List<StaffCard> colleagues) {
        return colleagues.stream()
                .filter(card -> words.contains("@" + card.name()))
                .map(StaffCard::id)
                .distinct()
                .toList();
    }
}
