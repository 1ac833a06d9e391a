package io.willowleaf.workbench.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.Justification;
import io.willowleaf.complaint.Outcome;
import org.jspecify.annotations.Nullable;

/// The decision, as it is told to the customer.
record Decision(
        @Schema(
                description = "They pass the check of the phrase coach",
                example = "새 제품을 보내 드리겠습니다.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 20000)
        @Nullable
        String words,

        @Schema(example = "UPHELD", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Outcome outcome,

        @Schema(description = "Code of the letter it began with", example = "TPL-02", maxLength = 40) @Nullable
        String template,

        @Schema(description = "Why the words are right where the check would stop them", example = "LEGAL_WORDING")
        @Nullable
        Justification justification) {}
