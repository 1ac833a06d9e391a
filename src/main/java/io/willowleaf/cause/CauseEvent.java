package io.willowleaf.cause;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/// What happens to the cause of a complaint before it is confirmed.
public sealed interface CauseEvent extends DomainEvent {

    ComplaintId complaint();

    @Override
    default String stream() {
        return "cause:" + complaint().value();
    }

    record Proposed(
            ComplaintId complaint,
            long proposal,
            CauseCode primary,
            @Nullable CauseCode secondary) implements CauseEvent {}
}
