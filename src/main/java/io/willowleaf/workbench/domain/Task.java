package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A small step on the way to an answer. Done by somebody at some time, or still open.
public record Task(
        long id,
        ComplaintId complaint,
        String words,
        @Nullable StaffId officer,
        @Nullable Instant due,
        @Nullable Actor doneBy,
        @Nullable Instant doneAt) {

    /// What can become of a step.
    public enum Mark {
        DONE,
        OPEN,
        DROPPED
    }

    public boolean done() {
        return doneAt != null;
    }
}
