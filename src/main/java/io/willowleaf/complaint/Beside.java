package io.willowleaf.complaint;

import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is true of a complaint beside its standing. The stage is as far as its own facts say; from the fourth step on
/// the action its cause is linked to says more.
public record Beside(
        ComplaintFact.@Nullable Triage triage,
        ComplaintFact.@Nullable Deadline deadline,
        Instant clockFrom,
        List<Period> pauses,
        @Nullable Told waiting,
        @Nullable Instant firstContactAt,
        @Nullable Emotion emotionAtFirst,
        @Nullable Emotion emotionNow,
        ComplaintFact.@Nullable Plan plan,
        List<PromiseNow> promises,
        int replies,
        @Nullable Instant answeredAt,
        boolean disputed,
        ComplaintFact.@Nullable CauseConfirmed cause,
        ComplaintFact.@Nullable CausePending causePending,
        @Nullable String action,
        ComplaintFact.@Nullable NoAction noAction,
        int reopened,
        @Nullable Stage stage,
        Instant stageSince,
        Instant changedAt,
        Detour detour) {}
