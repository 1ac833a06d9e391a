package io.willowleaf.workbench.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueuePage;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands a list out of the house, page by page, and remembers who took it and why. With personal data every page is a
/// reading of everybody on it.
@Service
@Transactional
public class ExportDesk {

    private final ComplaintQueue queue;
    private final AuditDesk audit;

    ExportDesk(ComplaintQueue queue, AuditDesk audit) {
        this.queue = queue;
        this.audit = audit;
    }

    public static boolean mayTakePersonal(Viewer viewer) {
        return viewer.may(Permission.EXPORT_PII, Manner.WRITE);
    }

    /// Before the first row: what is taken and why.
    public void begin(String question, boolean personal, String reason, Viewer viewer) {
        if (personal && !mayTakePersonal(viewer)) {
            throw new AccessDeniedException(Permission.EXPORT_PII.code());
        }
        audit.act(
                viewer.actor(),
                personal ? "complaint.export.personal" : "complaint.export",
                "complaints:" + question,
                reason.isEmpty() ? null : reason);
    }

    /// Only what the viewer may take out.
    public QueuePage next(QueueFilter filter, @Nullable String cursor, boolean personal, Viewer viewer) {
        var page = queue.list(filter, viewer, cursor, ComplaintQueue.LONGEST_PAGE);
        var rows = page.rows().stream()
                .filter(row -> viewer.may(Permission.REPORT_EXPORT, row))
                .toList();
        if (personal) {
            var subjects = new ArrayList<String>();
            for (QueueRow row : rows) {
                subjects.add(row.id().stream());
                if (row.customer() != null) {
                    subjects.add("customer:" + row.customer().value());
                }
            }
            audit.read(viewer.actor(), subjects);
        }
        return new QueuePage(rows, page.next());
    }
}
