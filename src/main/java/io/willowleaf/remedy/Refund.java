package io.willowleaf.remedy;

import io.willowleaf.calendar.LateRefundInterest;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A refund the law gives: due three working days after the goods came back, with interest for every day beyond.
public record Refund(
        long id,
        ComplaintId complaint,
        ComplaintNumber number,
        StaffId owner,
        TeamId team,
        Money amount,
        LocalDate backOn,
        LocalDate dueOn,
        @Nullable Long promise,
        Actor by,
        Instant at,
        @Nullable Payment payment)
        implements Reachable {

    /// When it was paid, and what came with it.
    public record Payment(
            LocalDate paidOn,
            int lateDays,
            Money interest,
            @Nullable String reference,
            Actor by,
            Instant at) {}

    public boolean isOpen() {
        return payment == null;
    }

    /// How many days beyond its day it would be paid, or was.
    public int lateDays(LocalDate paidOn) {
        return payment == null ? (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, paidOn)) : payment.lateDays();
    }

    /// What is owed on top when it is paid that day (F-20).
    public Money interest(LocalDate paidOn) {
        return payment == null ? LateRefundInterest.of(amount, lateDays(paidOn)) : payment.interest();
    }
}
