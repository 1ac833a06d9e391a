package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.identity.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reply that was handed in and has not gone out yet. With an outcome it is the decision.
///
/// @param refusal why it could not go out, as the key of a sentence; it waits no more then
public record Dispatch(
        long id,
        ComplaintId complaint,
        StaffId staff,
        String words,
        @Nullable String template,
        @Nullable Justification justification,
        @Nullable Outcome outcome,
        @Nullable String macro,
        Instant sendAt,
        @Nullable String refusal) {

    public Saying saying() {
        return new Saying(words, template, justification);
    }

    public boolean waits() {
        return refusal == null;
    }
}
