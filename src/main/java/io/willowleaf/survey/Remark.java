package io.willowleaf.survey;

import io.willowleaf.complaint.ComplaintNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a customer wrote with an answer, hidden in part for those who see people masked, and the complaint that
/// holds the call. What was taken in without a name names neither complaint.
public record Remark(
        long id,
        @Nullable ComplaintNumber number,
        int overall,
        String words,
        Instant at,
        @Nullable ComplaintNumber opened) {}
