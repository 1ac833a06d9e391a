package io.willowleaf.intake.web;

import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.customer.CustomerCard;
import java.util.List;

/// Somebody who may be speaking now, and what they brought to us before.
public record KnownCustomer(CustomerCard card, List<QueueRow> complaints) {

    public KnownCustomer {
        complaints = List.copyOf(complaints);
    }

    public List<QueueRow> open() {
        return complaints.stream()
                .filter(row -> row.standing() != StandingCode.CLOSED && row.standing() != StandingCode.ENDED)
                .toList();
    }

    public List<QueueRow> past() {
        return complaints.stream()
                .filter(row -> row.standing() == StandingCode.CLOSED)
                .limit(5)
                .toList();
    }
}
