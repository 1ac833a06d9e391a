package io.willowleaf.survey;

import io.willowleaf.complaint.ComplaintNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the private link of one invitation leads to. `callBy` is the time we promised to call by.
public record Questionnaire(
        ComplaintNumber number,
        Instant closedAt,
        State state,
        @Nullable Instant callBy) {

    public enum State {
        OPEN,
        ANSWERED,
        EXPIRED
    }
}
