package io.willowleaf.complaint;

import io.willowleaf.kernel.Period;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is true of a complaint beside its standing.
public record Beside(
        Fact.@Nullable Triage triage,
        Fact.@Nullable Deadline deadline,
        Instant clockFrom,
        List<Period> pauses,
        @Nullable Told waiting,
        @Nullable Instant firstContactAt,
        @Nullable Emotion emotionAtFirst,
        @Nullable Emotion emotionNow,
        Fact.@Nullable Plan plan,
        List<PromiseNow> promises,
        int replies,
        @Nullable Instant answeredAt,
        boolean disputed,
        Fact.@Nullable CauseConfirmed cause,
        Fact.@Nullable CausePending causePending,
        @Nullable String action,
        Fact.@Nullable NoAction noAction,
        int reopened,
        Instant changedAt) {}
