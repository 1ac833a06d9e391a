package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Told;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One thing that is true of a complaint, as it was written down.
record TimelineLine(
        @Schema(description = "Grows in the order in which things happened", example = "4712")
        long id,

        @Schema(example = "2026-09-17T00:14:00Z") Instant at,

        @Schema(description = "Who did it: a person, a program, the customer or the system", example = "staff:7")
        String by,

        @Schema(description = "What it is", example = "PROMISE")
        String kind,

        @Schema(description = "What was chosen, where something was", example = "UPHELD") @Nullable
        String code,

        @Schema(
                description = "What was written, hidden in part without the scope pii and a purpose",
                example = "새 제품을 보내 드리겠습니다")
        @Nullable
        String words,

        @Schema(description = "Until when, where there is a date", example = "2026-09-20T09:00:00Z") @Nullable
        Instant due) {

    static TimelineLine of(Told told, UnaryOperator<String> shown) {
        var words = words(told.fact());
        return new TimelineLine(
                told.id(),
                told.at(),
                told.by().toString(),
                kind(told.fact()),
                code(told.fact()),
                words == null ? null : shown.apply(words),
                due(told.fact()));
    }

    /// `FirstContact` is `FIRST_CONTACT`.
    private static String kind(ComplaintFact fact) {
        return fact.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static @Nullable String code(ComplaintFact fact) {
        return switch (fact) {
            case ComplaintFact.Triage it -> it.severity().name();
            case ComplaintFact.Extension it -> it.ground().name();
            case ComplaintFact.DeadlineSignal it -> it.target().name();
            case ComplaintFact.BreachReason it -> it.cause().name();
            case ComplaintFact.FirstContact it -> it.channel();
            case ComplaintFact.EmotionSeen it -> it.emotion().name();
            case ComplaintFact.PromiseOutcome it -> it.result().name();
            case ComplaintFact.Waiting it -> it.whom().name();
            case ComplaintFact.Answer it -> it.outcome().name();
            case ComplaintFact.Acceptance it -> it.how().name();
            case ComplaintFact.CauseConfirmed it -> it.primaryCause().value();
            case ComplaintFact.ActionLink it -> it.action();
            case ComplaintFact.Closure it -> it.reason().name();
            case ComplaintFact.Reopening it -> it.ground().name();
            case ComplaintFact.Ending it -> it.kind().name();
            case ComplaintFact.ApprovalRequest it -> it.outcome().name();
            case ComplaintFact.OutsideCase it -> it.body();
            case ComplaintFact.MomentKnown it -> it.moment();
            case ComplaintFact.EntranceKnown it -> it.entrance().name();
            case ComplaintFact.TakenOver it -> it.body();
            case ComplaintFact.FromColleague it -> it.openness().name();
            case ComplaintFact.OutsideOutcome it -> it.result().name();
            case ComplaintFact.Escalation it -> it.ground().name();
            case ComplaintFact.Transfer it -> it.ground().name();
            case ComplaintFact.Verdict it -> it.kept() ? "KEPT" : "MISSED";
            default -> null;
        };
    }

    private static @Nullable String words(ComplaintFact fact) {
        return switch (fact) {
            case ComplaintFact.Extension it -> it.reason();
            case ComplaintFact.BreachReason it -> it.words();
            case ComplaintFact.Assignment it -> it.handover();
            case ComplaintFact.Promise it -> it.words();
            case ComplaintFact.Note it -> it.words();
            case ComplaintFact.Waiting it -> it.asked();
            case ComplaintFact.Reply it -> it.words();
            case ComplaintFact.Answer it -> it.words();
            case ComplaintFact.Addition it -> it.words();
            case ComplaintFact.Attachment it -> it.name();
            case ComplaintFact.Objection it -> it.words();
            case ComplaintFact.NoAction it -> it.ground();
            case ComplaintFact.Reopening it -> it.words();
            case ComplaintFact.Ending it -> it.ground();
            case ComplaintFact.AccusationLifted it -> it.ground();
            case ComplaintFact.ApprovalRequest it -> it.words();
            case ComplaintFact.ApprovalReturn it -> it.words();
            case ComplaintFact.OutsideCase it -> it.reference();
            case ComplaintFact.OutsideOutcome it -> it.words();
            case ComplaintFact.TakenOver it -> it.reference();
            case ComplaintFact.EntranceKnown it -> it.name();
            case ComplaintFact.BodyInformed it -> it.words();
            case ComplaintFact.Escalation it -> it.words();
            case ComplaintFact.EscalationEnd it -> it.words();
            case ComplaintFact.Transfer it -> it.handover();
            case ComplaintFact.Merger it -> it.ground();
            case ComplaintFact.Split it -> it.ground();
            default -> null;
        };
    }

    private static @Nullable Instant due(ComplaintFact fact) {
        return switch (fact) {
            case ComplaintFact.Deadline it -> it.resolution().due();
            case ComplaintFact.DeadlineSignal it -> it.due();
            case ComplaintFact.Promise it -> it.due();
            case ComplaintFact.Waiting it -> it.until();
            case ComplaintFact.CausePending it -> it.until();
            case ComplaintFact.OutsideCase it -> it.due();
            case ComplaintFact.TakenOver it -> it.due();
            case ComplaintFact.Verdict it -> it.due();
            default -> null;
        };
    }
}
