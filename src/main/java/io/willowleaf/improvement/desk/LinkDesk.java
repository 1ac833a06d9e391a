package io.willowleaf.improvement.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.improvement.ActionNumber;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ties complaints to the action that works on their cause.
@Service
@Transactional
public class LinkDesk {

    private static final int AT_ONCE = 200;
    private static final int SHOWN = 10;

    private final ComplaintDesk complaints;
    private final ComplaintQueue queue;

    LinkDesk(ComplaintDesk complaints, ComplaintQueue queue) {
        this.complaints = complaints;
        this.queue = queue;
    }

    /// The newest linked complaints this viewer may read.
    @Transactional(readOnly = true)
    public List<QueueRow> linked(ActionNumber action, Viewer viewer) {
        return queue.list(QueueFilter.ALL.linkedTo(action.value()), viewer, null, SHOWN)
                .rows();
    }

    /// Complaints with this cause that no action works on yet, at most 200.
    @Transactional(readOnly = true)
    public List<QueueRow> open(String cause, Viewer viewer) {
        return queue.list(QueueFilter.ALL.because(cause), viewer, null, AT_ONCE).rows().stream()
                .filter(row -> row.action() == null
                        && row.standing() != StandingCode.ENDED
                        && viewer.may(Permission.CAPA_WRITE, row)
                        && viewer.may(Permission.CAPA_WRITE, Manner.WRITE))
                .toList();
    }

    /// Answers how many were linked.
    public int linkOpen(ActionNumber action, String cause, Viewer viewer) {
        var rows = open(cause, viewer);
        rows.forEach(row -> complaints.linkToAction(row.number(), action.value(), viewer));
        return rows.size();
    }

    public void link(ActionNumber action, ComplaintNumber complaint, Viewer viewer) {
        complaints.linkToAction(complaint, action.value(), viewer);
    }
}
