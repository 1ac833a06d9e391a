package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Entrance;
import io.willowleaf.complaint.Openness;
import io.willowleaf.complaint.TakenOverAlready;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.OutsideWay;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the door a complaint came through knows of its beginning.
@Service
@Transactional
public class BeginningDesk {

    private final Complaints complaints;
    private final Deed deed;
    private final Superiors superiors;

    BeginningDesk(Complaints complaints, Deed deed, Superiors superiors) {
        this.complaints = complaints;
        this.deed = deed;
        this.superiors = superiors;
    }

    /// A body outside handed it over. What came with the same number from the same body before is refused.
    public void takenOver(
            ComplaintId complaint, String body, String reference, Instant handedAt, @Nullable Instant due, Actor by) {
        var from = Clean.words(body);
        var number = Clean.words(reference);
        complaints.findTakenOver(from, number).ifPresent(earlier -> {
            throw new TakenOverAlready(earlier);
        });
        var held = complaints.hold(complaint).orElseThrow(NotFound::new);
        deed.act("taken_over", held, by, work -> {
            work.tell(it -> new OutsideWay(it).takeOver(from, number, handedAt, due));
            work.setDeadline(Because.RECEIVED);
        });
    }

    /// One of us told it, who is nobody's staff in what follows: nothing of it is done in their name. `staff` is null
    /// where it was told without one.
    public void fromColleague(ComplaintId complaint, Openness openness, @Nullable StaffId staff) {
        if ((openness == Openness.NAMELESS) != (staff == null)) {
            throw new IllegalArgumentException("a name for " + openness);
        }
        var held = complaints.hold(complaint).orElseThrow(NotFound::new);
        deed.act("colleague", held, Actor.CUSTOMER, work -> {
            work.tell(_ -> new ComplaintFact.FromColleague(openness, staff));
            superiors.takeFromTheAccused(work);
        });
    }

    /// The one door among several of its channel.
    public void through(ComplaintId complaint, Entrance entrance, String name, Actor by) {
        var held = complaints.hold(complaint).orElseThrow(NotFound::new);
        deed.act(
                "entrance",
                held,
                by,
                work -> work.tell(_ -> new ComplaintFact.EntranceKnown(entrance, Clean.words(name))));
    }

    /// The moment of truth it is about.
    public void atMoment(ComplaintId complaint, String moment, Bilingual name, Actor by) {
        var held = complaints.hold(complaint).orElseThrow(NotFound::new);
        deed.act(
                "moment",
                held,
                by,
                work -> work.tell(_ -> new ComplaintFact.MomentKnown(moment, name.ko(), name.en())));
    }
}
