package io.willowleaf.intake.desk;

import io.willowleaf.audit.Seen;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.HandedIn;
import io.willowleaf.complaint.Openness;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.BeginningDesk;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.intake.ColleagueVoice;
import io.willowleaf.intake.NotPossible;
import io.willowleaf.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what one of us tells of another team's work, as a complaint like any other. Whoever tells it is a customer
/// in it: nothing is written down in their name or with the address of their device, and without a name no row knows
/// them.
@Service
@Transactional
public class ColleagueDesk {

    public static final String CHANNEL = "INTERNAL";

    private static final String TYPE = "INTERNAL";

    private final ComplaintDesk complaints;
    private final BeginningDesk beginnings;
    private final PeopleDesk people;

    ColleagueDesk(ComplaintDesk complaints, BeginningDesk beginnings, PeopleDesk people) {
        this.complaints = complaints;
        this.beginnings = beginnings;
        this.people = people;
    }

    /// Every team there is, the own one too.
    @Transactional(readOnly = true)
    public List<Team> teams() {
        return people.teams().stream().filter(team -> team.closedAt() == null).toList();
    }

    /// Refused where nobody of the team but the one who tells it could handle it.
    public Receipt take(ColleagueVoice voice, ReceptionKey key, Viewer viewer) {
        var known = voice.openness() == Openness.NAMELESS
                ? null
                : new StaffId(viewer.actor().id());
        var reception = Reception.of(CHANNEL, voice.words())
                .told(null, null, voice.wished())
                .to(owner(voice.team(), known), voice.team())
                .in(voice.language())
                .once(key);
        var receipt = complaints
                .receive(List.of(new HandedIn(reception, Actor.CUSTOMER, Seen.NOWHERE)))
                .getFirst();
        if (receipt.fresh()) {
            beginnings.fromColleague(receipt.id(), voice.openness(), known);
            complaints.triage(
                    receipt.number(), new Triage(TYPE, Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        }
        return receipt;
    }

    /// Whoever is on duty there, or the nearest superior, but not the one who tells it. Without a name nobody is passed
    /// over: who was passed over would be known.
    private StaffId owner(TeamId team, @Nullable StaffId known) {
        var first = people.dutyLeadOf(team);
        return first.equals(known)
                ? people.above(team).stream()
                        .filter(one -> !one.equals(known))
                        .findFirst()
                        .orElseThrow(() -> new NotPossible("intake.colleague.problem.nobody"))
                : first;
    }
}
