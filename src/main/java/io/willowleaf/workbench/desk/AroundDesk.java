package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.workbench.domain.Around;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what goes on around a complaint now. Whoever asks has been let in to it before.
@Service
@Transactional(readOnly = true)
public class AroundDesk {

    private final Around around;

    AroundDesk(Around around) {
        this.around = around;
    }

    /// Of drafts only one's own.
    public Around.Seen at(ComplaintId complaint, Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                ? around.at(complaint, new StaffId(viewer.actor().id()))
                : Around.Seen.NOTHING;
    }
}
