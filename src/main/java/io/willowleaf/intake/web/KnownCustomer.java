package io.willowleaf.intake.web;

import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.intake.CallerNote;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody who may be speaking now, what they brought to us before, and how they are to be met.
public record KnownCustomer(CustomerCard card, List<QueueRow> complaints, List<CallerNote.Note> notes) {

    private static final int MOST_PAST = 5;

    public KnownCustomer {
        complaints = List.copyOf(complaints);
        notes = List.copyOf(notes);
    }

    public List<QueueRow> open() {
        return complaints.stream()
                .filter(row -> row.standing() != StandingCode.CLOSED && row.standing() != StandingCode.ENDED)
                .toList();
    }

    public List<QueueRow> past() {
        return complaints.stream()
                .filter(row -> row.standing() == StandingCode.CLOSED)
                .limit(MOST_PAST)
                .toList();
    }

    /// Complaints with promises we still owe, the most urgent first.
    public List<QueueRow> promised() {
        return complaints.stream()
                .filter(row -> row.openPromises() > 0 && row.promiseDue() != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.promiseDue())))
                .toList();
    }

    /// When anything last moved between us.
    public @Nullable Instant lastContact() {
        return complaints.stream()
                .map(QueueRow::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
