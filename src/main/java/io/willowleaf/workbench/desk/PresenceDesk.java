package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.notification.desk.Newsroom;
import io.willowleaf.workbench.domain.Present;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets colleagues see each other at a complaint. It keeps nobody from anything.
@Service
public class PresenceDesk {

    /// The part of a complaint that changes when somebody comes, goes or writes.
    public static final String PART = "presence";

    private final Present present;
    private final Newsroom newsroom;

    PresenceDesk(Present present, Newsroom newsroom) {
        this.present = present;
        this.newsroom = newsroom;
    }

    /// Every open page says so every few seconds.
    @Transactional
    public void beat(ComplaintId complaint, String tab, boolean typed, Viewer viewer) {
        if (isPerson(viewer)) {
            present.beat(complaint, self(viewer), tab, typed);
        }
    }

    @Transactional
    public void leave(ComplaintId complaint, String tab, Viewer viewer) {
        if (isPerson(viewer)) {
            present.leave(complaint, self(viewer), tab);
            newsroom.stir(complaint.stream(), PART);
        }
    }

    private static boolean isPerson(Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.STAFF;
    }

    private static StaffId self(Viewer viewer) {
        return new StaffId(viewer.actor().id());
    }
}
