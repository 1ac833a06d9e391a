package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.domain.Impartiality;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a complaint from those it is about.
@Service
@Transactional
public class AccusationDesk {

    private final Holding holding;
    private final Deed deed;
    private final Superiors superiors;

    AccusationDesk(Holding holding, Deed deed, Superiors superiors) {
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
