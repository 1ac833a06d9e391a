package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A complaint as a program hands it in. Only `words` is needed.
record NewComplaint(
        @Schema(
                description = "What happened, in the customer's words",
                example = "받침 도자기가 깨져서 왔어요",
                maxLength = 100_000)
        @Nullable
        String words,

        @Schema(description = "Code of the channel; WEB_FORM unless given", example = "APP", maxLength = 40) @Nullable
        String channel,

        @Schema(description = "When it happened, as the customer says it", example = "어제 저녁", maxLength = 4_000)
        @Nullable
        String happened,

        @Schema(description = "What the customer had expected", example = "금요일 전에 온전한 선물을 받는 것", maxLength = 4_000)
        @Nullable
        String expected,

        @Schema(description = "What the customer wishes", example = "같은 상품을 다시 받고 싶어요", maxLength = 4_000) @Nullable
        String wished,

        @Schema(description = "Number of the order", example = "M-260914-5521", maxLength = 100) @Nullable
        String order,

        @Schema(description = "Who speaks and how to reach them; an anonymous complaint has none") @Nullable
        Speaker customer,

        @Schema(description = "Language to answer in: ko or en", example = "ko", maxLength = 10) @Nullable
        String language,

        @Schema(description = "When it was received, if not now; never ahead", example = "2026-09-17T00:05:00Z")
        @Nullable
        Instant receivedAt) {

    /// Who speaks, and how to reach them.
    record Speaker(
            @Schema(example = "박소영", maxLength = 100) @Nullable
            String name,

            @Schema(example = "010-0000-0312", maxLength = 100) @Nullable
            String phone,

            @Schema(example = "sypark@example.com", maxLength = 320) @Nullable
            String mail) {}
}
