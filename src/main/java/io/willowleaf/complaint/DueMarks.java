package io.willowleaf.complaint;

import java.time.Instant;

/// A deadline with the moments at which half and three quarters of the time are gone.
public record DueMarks(Instant soon, Instant hot, Instant due) {

    public DueMarks earlier(DueMarks other) {
        return other.due.isBefore(due) ? other : this;
    }
}
