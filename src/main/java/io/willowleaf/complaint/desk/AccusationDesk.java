package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Detour;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Impartiality;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a complaint from those it is about.
@Service
@Transactional
public class AccusationDesk {

    private final Complaints complaints;
    private final Holding holding;
    private final Deed deed;
    private final Superiors superiors;

    AccusationDesk(Complaints complaints, Holding holding, Deed deed, Superiors superiors) {
        this.complaints = complaints;
        this.holding = holding;
        this.deed = deed;
        this.superiors = superiors;
    }

    /// From now on this one sees nothing of it; what he had in hand goes to his nearest superior at once.
    public void accuse(ComplaintNumber number, StaffId one, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_TRIAGE, viewer);
        deed.act("accuse", held, viewer.actor(), work -> {
            work.tell(it -> new Impartiality(it).accuse(one));
            superiors.takeFromTheAccused(work);
        });
        keepAwayFromMerged(held, one, viewer);
    }

    /// What goes on within it is about the same person, and so is what it goes on in.
    private void keepAwayFromMerged(Complaint accused, StaffId one, Viewer viewer) {
        var detour = accused.beside().detour();
        Stream.concat(
                        detour.absorbed().stream(),
                        Stream.ofNullable(detour.merged()).map(Detour.Merged::kept))
                .flatMap(id -> complaints.hold(id).stream())
                .filter(other -> !other.accused().contains(one))
                .forEach(other -> deed.act("accuse", other, viewer.actor(), work -> {
                    work.tell(it -> new Impartiality(it).accuse(one));
                    if (other.beside().detour().merged() == null) {
                        superiors.takeFromTheAccused(work);
                    }
                }));
    }

    public void lift(ComplaintNumber number, StaffId one, String ground, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_ASSIGN, viewer);
        deed.act(
                "accuse.lift",
                held,
                viewer.actor(),
                work -> work.tell(it -> new Impartiality(it).lift(one, Clean.words(ground))));
    }
}
