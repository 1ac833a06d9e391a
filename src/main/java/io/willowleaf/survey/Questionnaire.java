package io.willowleaf.survey;

import io.willowleaf.complaint.ComplaintNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the private link of one invitation leads to. `callBy` is the time we promised to call by, `opened` the
/// complaint that the answer became, and only somebody who is known can be called.
public record Questionnaire(
        ComplaintNumber number,
        Instant closedAt,
        State state,
        boolean known,
        @Nullable Instant callBy,
        @Nullable Opened opened) {

    /// A complaint that an answer became, with the way to follow it.
    public record Opened(ComplaintNumber number, String path) {}

    public enum State {
        OPEN,
        ANSWERED,
        EXPIRED
    }
}
