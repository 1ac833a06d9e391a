package io.willowleaf.remedy;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.DomainEvent;
import io.willowleaf.kernel.Money;
import java.time.LocalDate;

/// Everything that can happen to an offer.
public sealed interface RemedyEvent extends DomainEvent {

    ComplaintId complaint();

    @Override
    default String stream() {
        return "remedy:" + complaint().value();
    }

    record Granted(ComplaintId complaint, long grant, String remedy, Money amount, boolean statutory)
            implements RemedyEvent {}

    record ApprovalAsked(ComplaintId complaint, long request, String remedy, Money amount, Role of)
            implements RemedyEvent {}

    record Approved(ComplaintId complaint, long request) implements RemedyEvent {}

    record Declined(ComplaintId complaint, long request) implements RemedyEvent {}

    /// A refund the law gives is on its way, and by which day it has to arrive.
    record RefundPromised(ComplaintId complaint, long refund, Money amount, LocalDate due) implements RemedyEvent {}

    record RefundPaid(ComplaintId complaint, long refund, Money amount, int lateDays, Money interest)
            implements RemedyEvent {}
}
