package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Impartiality;
import io.willowleaf.complaint.domain.Part;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.complaint.domain.Union;
import io.willowleaf.complaint.domain.Views;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes one of two complaints, two of one again, and a complaint of its own of a part.
@Service
@Transactional
public class UnionDesk {

    private final Complaints complaints;
    private final Holding holding;
    private final Receiver receiver;
    private final Deed deed;
    private final Superiors superiors;

    UnionDesk(Complaints complaints, Holding holding, Receiver receiver, Deed deed, Superiors superiors) {
        this.complaints = complaints;
        this.holding = holding;
        this.receiver = receiver;
        this.deed = deed;
        this.superiors = superiors;
    }

    /// `number` goes on within `kept`.
    public void merge(ComplaintNumber number, ComplaintNumber kept, String ground, Viewer viewer) {
        if (number.equals(kept)) {
            throw new NotPossible("complaint.refused.merge_with_itself");
        }
        var both = both(number, kept, viewer);
        deed.act(
                "merge",
                both.one,
                viewer.actor(),
                work -> work.tell(it -> new Union(it).into(both.other, Clean.words(ground))));
        deed.act("absorb", both.other, viewer.actor(), work -> work.tell(it -> new Union(it).absorb(both.one)));
    }

    /// Within thirty days it stands by itself again, exactly as it was.
    public void split(ComplaintNumber number, String ground, Viewer viewer) {
        var merged = complaints
                .find(number)
                .orElseThrow(NotFound::new)
                .beside()
                .detour()
                .merged();
        if (merged == null) {
            throw new NotPossible("complaint.refused.not_merged");
        }
        var kept = complaints
                .find(merged.kept())
                .orElseThrow(NotFound::new)
                .heard()
                .number();
        var both = both(number, kept, viewer);
        deed.act(
                "split",
                both.one,
                viewer.actor(),
                work -> work.tell(it -> new Union(it).split(Clean.words(ground), work.now())));
        deed.act("release", both.other, viewer.actor(), work -> work.tell(it -> new Union(it).release(both.one)));
    }

    /// What goes on within this one, as it stood, as far as the viewer may read it.
    @Transactional(readOnly = true)
    public List<ComplaintFile> absorbed(ComplaintFile file, Viewer viewer) {
        var sight = Sight.of(viewer);
        return file.beside().detour().absorbed().stream()
                .flatMap(id -> complaints.find(id).stream())
                .filter(sight::mayRead)
                .map(each -> Views.file(each, deed.now()))
                .toList();
    }

    /// One message of the customer becomes a complaint of its own, with the same customer and the same people, and
    /// is kept from the same people.
    public Receipt splitOff(ComplaintNumber number, long message, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        var part = new Part(held, message);
        var heard = held.heard();
        var reception = Reception.of(heard.channel(), part.words())
                .by(heard.customer())
                .in(heard.language())
                .to(held.owner(), held.team());
        var receipt = receiver.receive(reception, viewer.actor());
        var other = hold(receipt.id());
        deed.act("split.off", held, viewer.actor(), work -> work.tell(_ -> part.becomes(other)));
        deed.act("come.from", other, viewer.actor(), work -> {
            work.tell(_ -> part.from());
            held.accused().forEach(one -> work.tell(it -> new Impartiality(it).accuse(one)));
            var colleague = held.beside().detour().colleague();
            if (colleague != null) {
                work.tell(_ -> colleague);
            }
            superiors.takeFromTheAccused(work);
        });
        return receipt;
    }

    /// In the order of their keys, so that two people who do this at once wait for each other only once.
    private Both both(ComplaintNumber number, ComplaintNumber kept, Viewer viewer) {
        if (number.value().compareTo(kept.value()) < 0) {
            var one = holding.allowed(number, Permission.CASE_MERGE, viewer);
            return new Both(one, holding.allowed(kept, Permission.CASE_MERGE, viewer));
        }
        var other = holding.allowed(kept, Permission.CASE_MERGE, viewer);
        return new Both(holding.allowed(number, Permission.CASE_MERGE, viewer), other);
    }

    private Complaint hold(ComplaintId id) {
        return complaints.hold(id).orElseThrow(NotFound::new);
    }

    private record Both(Complaint one, Complaint other) {}
}
