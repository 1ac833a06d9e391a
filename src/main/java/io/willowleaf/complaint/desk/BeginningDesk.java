package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.Bilingual;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the door a complaint came through knows of its beginning.
@Service
@Transactional
public class BeginningDesk {

    private final Complaints complaints;
    private final Deed deed;

    BeginningDesk(Complaints complaints, Deed deed) {
        this.complaints = complaints;
        this.deed = deed;
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
