package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.Beside;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.OutsideNow;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.QueueRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A complaint as one line of the queue. That it was put off is known to the queue alone.
public final class Line {

    private Line() {}

    public static QueueRow of(Complaint complaint) {
        var heard = complaint.heard();
        var beside = complaint.beside();
        var detour = beside.detour();
        var triage = beside.triage();
        var due = complaint.nextDue();
        var waiting = waiting(beside);
        var open = beside.promises().stream().filter(PromiseNow::isOpen).toList();
        return new QueueRow(
                heard.id(),
                heard.number(),
                heard.title(),
                heard.channel(),
                heard.customer(),
                complaint.owner(),
                complaint.team(),
                complaint.standing().code(),
                beside.stage(),
                beside.stageSince(),
                triage == null ? null : triage.caseType(),
                triage == null ? null : triage.severity(),
                triage == null ? null : triage.urgency(),
                triage == null ? null : triage.priority(),
                beside.emotionNow(),
                heard.at(),
                beside.changedAt(),
                complaint.nextTarget(),
                due == null ? null : due.soon(),
                due == null ? null : due.hot(),
                due == null ? null : due.due(),
                beside.deadline() == null ? null : beside.deadline().calendar(),
                waiting == null ? null : waiting.whom(),
                waiting == null ? null : waiting.until(),
                cause(beside),
                beside.cause() == null ? null : beside.cause().secondaryCause(),
                beside.causePending() == null ? null : beside.causePending().until(),
                open.size(),
                earliest(open),
                beside.disputed(),
                beside.reopened(),
                beside.action(),
                beside.firstContactAt(),
                beside.answeredAt(),
                complaint.keptFrom(),
                detour.approval() == null ? null : detour.approval().at(),
                detour.outside().stream()
                        .filter(OutsideNow::isOpen)
                        .map(OutsideNow::due)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                detour.superior() == null ? null : detour.superior().superior(),
                detour.incident(),
                null);
    }

    private static ComplaintFact.@Nullable Waiting waiting(Beside beside) {
        return beside.waiting() != null && beside.waiting().fact() instanceof ComplaintFact.Waiting waiting
                ? waiting
                : null;
    }

    private static @Nullable CauseCode cause(Beside beside) {
        return beside.cause() == null ? null : beside.cause().primaryCause();
    }

    private static @Nullable Instant earliest(List<PromiseNow> open) {
        return open.stream().map(PromiseNow::due).min(Comparator.naturalOrder()).orElse(null);
    }
}
