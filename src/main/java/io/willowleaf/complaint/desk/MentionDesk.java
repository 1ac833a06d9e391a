package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Queue;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Calls colleagues to a complaint; it stays in their list until they have come.
@Service
@Transactional
public class MentionDesk {

    private final Complaints complaints;
    private final Queue queue;
    private final Deed deed;

    MentionDesk(Complaints complaints, Queue queue, Deed deed) {
        this.complaints = complaints;
        this.queue = queue;
        this.deed = deed;
    }

    public void mention(ComplaintNumber number, Collection<StaffId> people, Viewer viewer) {
        var complaint =
                complaints.find(number).filter(Sight.of(viewer)::mayRead).orElseThrow(NotFound::new);
        if (!people.isEmpty()) {
            queue.mention(complaint.heard().id(), people, viewer.actor(), deed.now());
        }
    }

    /// Whoever opens a complaint has come to it.
    public void seen(ComplaintId complaint, Viewer viewer) {
        if (viewer.actor().kind() == Actor.Kind.STAFF) {
            queue.seen(complaint, new StaffId(viewer.actor().id()), deed.now());
        }
    }
}
