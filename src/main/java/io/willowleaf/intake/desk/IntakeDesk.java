package io.willowleaf.intake.desk;

import io.willowleaf.archive.Kept;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.HandedIn;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.CustomerKind;
import io.willowleaf.customer.Introduction;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.intake.Arrival;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.OneGo;
import io.willowleaf.kernel.page.Problems;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what was told at any door: checks it, recognises who speaks, and has the complaint received, all in one
/// transaction.
@Service
@Transactional
public class IntakeDesk {

    /// How far the clocks of others may be ahead of ours.
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final ComplaintDesk complaints;
    private final CustomerDesk customers;
    private final PeopleDesk people;
    private final AuditDesk audit;
    private final Doors doors;
    private final InstantSource clock;

    IntakeDesk(
            ComplaintDesk complaints,
            CustomerDesk customers,
            PeopleDesk people,
            AuditDesk audit,
            Doors doors,
            InstantSource clock) {
        this.complaints = complaints;
        this.customers = customers;
        this.people = people;
        this.audit = audit;
        this.doors = doors;
        this.clock = clock;
    }

    /// What has to be put right before it can be taken in; each with a sentence that names the fix.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Problems check(Story story) {
        var received = story.receivedAt();
        return StoryCheck.of(story)
                .with(!doors.know(story.channel()), "channel", "intake.problem.channel")
                .with(
                        received != null && received.isAfter(clock.instant().plus(SKEW)),
                        "receivedAt",
                        "intake.problem.time_ahead");
    }

    /// `key` makes a repeated request known again.
    public Receipt take(Story story, @Nullable ReceptionKey key, Actor by) {
        return take(story, List.of(), key, by);
    }

    /// With the files that came along; they are in the archive already.
    public Receipt take(Story story, List<Kept> files, @Nullable ReceptionKey key, Actor by) {
        return take(List.of(new Arrival(story, files, key, by, audit.seen()))).getFirst();
    }

    /// For this team, if one is named; else the duty desk answers for it.
    public Receipt take(Story story, List<Kept> files, @Nullable TeamId team, @Nullable ReceptionKey key, Actor by) {
        if (team == null) {
            return take(story, files, key, by);
        }
        var who = customers.recognise(story.name(), story.phone(), story.mail(), by);
        return complaints.receive(reception(story, who).with(files).once(key).to(null, team), by);
    }

    /// What came at the same moment, in this order: the same rows as one by one, written together.
    public List<Receipt> take(List<Arrival> arrivals) {
        var receipts = new ArrayList<Receipt>();
        OneGo.tell(() -> receipts.addAll(complaints.receive(handedIn(arrivals))));
        return receipts;
    }

    private List<HandedIn> handedIn(List<Arrival> arrivals) {
        var who = customers.recognise(
                arrivals.stream().map(IntakeDesk::introduction).toList());
        var all = new ArrayList<HandedIn>();
        for (var at = 0; at < arrivals.size(); at++) {
            var one = arrivals.get(at);
            all.add(new HandedIn(
                    reception(one.story(), who.get(at)).with(one.files()).once(one.key()), one.by(), one.from()));
        }
        return all;
    }

    private static Introduction introduction(Arrival arrival) {
        var story = arrival.story();
        return new Introduction(story.name(), story.phone(), story.mail(), CustomerKind.PERSON, arrival.by());
    }

    /// Came by mail to the mailbox of this team.
    Receipt takeMail(Story story, List<Kept> files, @Nullable TeamId team, Actor by) {
        var who = customers.recognise(story.name(), story.phone(), story.mail(), by);
        return complaints.receive(reception(story, who).with(files).to(null, team), by);
    }

    /// Whoever hears it answers for it, if they work on complaints themselves; else the duty desk does.
    public Receipt takeMyself(Story story, @Nullable ReceptionKey key, Viewer viewer) {
        var who = customers.recognise(story.name(), story.phone(), story.mail(), viewer.actor());
        var reception = reception(story, who).once(key);
        if (viewer.actor().kind() != Actor.Kind.STAFF || !viewer.may(Permission.CASE_WRITE, Manner.WRITE)) {
            return complaints.receive(reception, viewer.actor());
        }
        var me = new StaffId(viewer.actor().id());
        var card = people.people(List.of(me)).get(me);
        return complaints.receive(card == null ? reception : reception.to(me, card.team()), viewer.actor());
    }

    private static Reception reception(Story story, @Nullable CustomerId who) {
        return Reception.of(story.channel(), story.words())
                .told(story.happened(), story.expected(), story.wished())
                .about(story.order())
                .by(who)
                .feeling(story.emotion())
                .in(story.language())
                .at(story.receivedAt());
    }
}
