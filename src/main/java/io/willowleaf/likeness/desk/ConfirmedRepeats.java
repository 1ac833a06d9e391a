package io.willowleaf.likeness.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Recurrences;
import io.willowleaf.likeness.domain.Judgements;
import org.springframework.stereotype.Component;

/// Counts what people confirmed for the rule of three times (R-PM-14).
@Component
class ConfirmedRepeats implements Recurrences {

    private final Judgements judgements;

    ConfirmedRepeats(Judgements judgements) {
        this.judgements = judgements;
    }

    @Override
    public int times(ComplaintId complaint) {
        return (int) judgements.sameAs(complaint).stream()
                .filter(each -> each.value() <= complaint.value())
                .count();
    }
}
