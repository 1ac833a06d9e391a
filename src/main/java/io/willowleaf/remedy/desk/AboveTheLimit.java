package io.willowleaf.remedy.desk;

import io.willowleaf.complaint.ApprovalGround;
import io.willowleaf.complaint.ApprovalNeed;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.remedy.domain.Ledger;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A decision in the customer's favour goes out only after somebody agreed to what it gives above the officer's limit.
@Component
class AboveTheLimit implements ApprovalNeed {

    private final Ledger ledger;

    AboveTheLimit(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<ApprovalGround> findGround(ComplaintId complaint, Outcome outcome) {
        return switch (outcome) {
            case UPHELD, PARTLY_UPHELD ->
                ledger.waiting(complaint).isEmpty() ? Optional.empty() : Optional.of(ApprovalGround.LIMIT);
            case DECLINED, EXPLAINED -> Optional.empty();
        };
    }
}
