package io.willowleaf.complaint;

import io.willowleaf.kernel.Actor;

/// Whoever must look at words before they go out to a customer. Asked from below, whichever way they go.
public interface AnswerCheck {

    /// Refuses what may not go out as it is.
    void pass(ComplaintId complaint, Saying saying, Actor by);
}
