package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.Beside;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Told;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.privacy.desk.Sensitive;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One complaint with what was said about it. Contact values are always hidden in part; names and numbers in the words
/// are hidden unless the token has the scope `pii`.
record ComplaintAnswer(
        @Schema(example = "C-2026-000123") String number,
        @Schema(example = "WEB_FORM") String channel,
        @Schema(example = "ANSWERING") String standing,

        @Schema(description = "Step of the loop, 1 to 6", example = "2") @Nullable
        Integer stage,

        @Schema(example = "받침 도자기가 깨져서 왔어요") String words,
        @Schema(example = "어제 저녁") @Nullable String happened,
        @Schema(example = "금요일 전에 온전한 선물을 받는 것") @Nullable String expected,
        @Schema(example = "같은 상품을 다시 받고 싶어요") @Nullable String wished,
        @Schema(example = "M-260914-5521") @Nullable String order,
        @Nullable Customer customer,
        @Schema(example = "COMPLAINT") @Nullable String caseType,
        @Schema(example = "S3") @Nullable String severity,
        @Schema(example = "P2") @Nullable String priority,
        @Schema(example = "PD-DLV-DMG") @Nullable String cause,
        @Schema(example = "2026-09-17T00:05:00Z") Instant receivedAt,
        @Schema(example = "2026-09-17T00:14:00Z") @Nullable Instant firstContactAt,
        @Schema(example = "2026-09-17T04:31:00Z") @Nullable Instant answeredAt,
        @Schema(example = "2026-09-17T04:31:00Z") Instant changedAt,
        @Schema(example = "2026-09-18T09:00:00Z") @Nullable Instant dueAt,

        @Schema(description = "What we and the customer said since, the oldest first; never our notes")
        List<Said> said) {

    /// Who speaks, hidden in part.
    record Customer(
            @Schema(example = "41") long id,
            @Schema(example = "박*영") String name,
            @Schema(example = "010-****-0312") @Nullable String phone,
            @Schema(example = "s***@example.com") @Nullable String mail) {}

    /// Words to or from the customer.
    record Said(
            @Schema(example = "REPLY") Kind kind,
            @Schema(example = "2026-09-17T00:14:00Z") Instant at,
            @Schema(example = "바로 알아보겠습니다") String words) {

        enum Kind {
            REPLY,
            ANSWER,
            ADDITION,
            OBJECTION
        }
    }

    static ComplaintAnswer of(ComplaintFile file, @Nullable CustomerCard card, boolean masked) {
        var heard = file.heard();
        var beside = file.beside();
        UnaryOperator<String> shown = masked ? Sensitive::hide : UnaryOperator.identity();
        return new ComplaintAnswer(
                heard.number().value(),
                heard.channel(),
                file.standing().name(),
                beside.stage() == null ? null : beside.stage().number(),
                shown.apply(heard.words()),
                show(heard.happened(), shown),
                show(heard.expected(), shown),
                show(heard.wished(), shown),
                heard.orderNumber(),
                card == null ? null : new Customer(card.id().value(), card.name(), card.phoneShown(), card.mailShown()),
                beside.triage() == null ? null : beside.triage().caseType(),
                beside.triage() == null ? null : beside.triage().severity().name(),
                beside.triage() == null ? null : beside.triage().priority().name(),
                cause(beside),
                heard.at(),
                beside.firstContactAt(),
                beside.answeredAt(),
                beside.changedAt(),
                file.nextDue() == null ? null : file.nextDue().due(),
                file.story().stream().flatMap(told -> said(told, shown)).toList());
    }

    private static Stream<Said> said(Told told, UnaryOperator<String> shown) {
        var said = switch (told.fact()) {
            case ComplaintFact.Reply fact -> new Said(Said.Kind.REPLY, told.at(), shown.apply(fact.words()));
            case ComplaintFact.Answer fact -> new Said(Said.Kind.ANSWER, told.at(), shown.apply(fact.words()));
            case ComplaintFact.Addition fact -> new Said(Said.Kind.ADDITION, told.at(), shown.apply(fact.words()));
            case ComplaintFact.Objection fact -> new Said(Said.Kind.OBJECTION, told.at(), shown.apply(fact.words()));
            default -> null;
        };
        return Stream.ofNullable(said);
    }

    private static @Nullable String cause(Beside beside) {
        return beside.cause() == null ? null : beside.cause().primaryCause().value();
    }

    private static @Nullable String show(@Nullable String text, UnaryOperator<String> shown) {
        return text == null ? null : shown.apply(text);
    }
}
