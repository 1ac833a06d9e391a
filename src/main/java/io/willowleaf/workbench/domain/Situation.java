package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.WaitFor;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What decides the next step of a complaint. A line of a list does not know of a plan and counts as planned.
public record Situation(
        StandingCode standing,
        @Nullable Instant waitsForCustomerUntil,
        boolean planned,
        boolean disputed,
        boolean causeKnown,
        boolean causePending,
        @Nullable Instant promiseDue) {

    public static Situation of(QueueRow row) {
        return new Situation(
                row.standing(),
                row.waiting() == WaitFor.CUSTOMER ? row.waitingUntil() : null,
                true,
                row.disputed(),
                row.cause() != null,
                row.causeDue() != null,
                row.promiseDue());
    }

    public static Situation of(ComplaintFile file) {
        var beside = file.beside();
        return new Situation(
                file.standing(),
                waitingUntil(beside.waiting()),
                beside.plan() != null,
                beside.disputed(),
                beside.cause() != null,
                beside.causePending() != null,
                beside.promises().stream()
                        .filter(PromiseNow::isOpen)
                        .map(PromiseNow::due)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static @Nullable Instant waitingUntil(@Nullable Told waiting) {
        return waiting != null
                        && waiting.fact() instanceof ComplaintFact.Waiting fact
                        && fact.whom() == WaitFor.CUSTOMER
                ? fact.until()
                : null;
    }
}
