package io.willowleaf.complaint;

import io.willowleaf.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// Whoever must look at words before they go out to a customer. Asked from below, whichever way they go.
public interface AnswerCheck {

    /// Refuses what may not go out as it is. A decision has an outcome, words on the way have none.
    void pass(ComplaintId complaint, Saying saying, @Nullable Outcome outcome, Actor by);
}
