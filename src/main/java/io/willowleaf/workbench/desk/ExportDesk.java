package io.willowleaf.workbench.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.Reached;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final WordsDesk words;
    private final CustomerDesk customers;
    private final AuditDesk audit;

    ExportDesk(ComplaintQueue queue, WordsDesk words, CustomerDesk customers, AuditDesk audit) {
        this.queue = queue;
        this.words = words;
        this.customers = customers;
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

    /// How many went out, whether whoever wanted them stayed to the end or not.
    public void end(String question, long count, Viewer viewer) {
        audit.act(viewer.actor(), "complaint.export.end", "complaints:" + question, Long.toString(count));
    }

    /// Only what the viewer may take out, with everything that was heard of it if people are in it.
    public Part next(QueueFilter filter, @Nullable String cursor, boolean personal, Viewer viewer) {
        var page = queue.part(filter, viewer, cursor);
        var rows = page.rows().stream()
                .filter(row -> viewer.may(Permission.REPORT_EXPORT, row))
                .toList();
        return personal ? withPeople(rows, page.next(), viewer) : new Part(rows, Map.of(), Map.of(), page.next());
    }

    private Part withPeople(List<QueueRow> rows, @Nullable String next, Viewer viewer) {
        var ids = rows.stream().map(QueueRow::id).toList();
        var who = rows.stream()
                .map(QueueRow::customer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var subjects = new ArrayList<String>();
        ids.forEach(id -> subjects.add(id.stream()));
        who.forEach(customer -> subjects.add(customer.subject()));
        audit.takeAway(viewer.actor(), subjects);
        return new Part(
                rows,
                words.whole(ids, viewer).stream().collect(Collectors.toMap(Heard::id, Function.identity())),
                customers.reached(who, viewer),
                next);
    }

    /// Some lines of the list; without people nothing else is known of them.
    public record Part(
            List<QueueRow> rows,
            Map<ComplaintId, Heard> heard,
            Map<CustomerId, Reached> customers,
            @Nullable String next) {}
}
