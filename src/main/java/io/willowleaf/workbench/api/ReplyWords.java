package io.willowleaf.workbench.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.Justification;
import org.jspecify.annotations.Nullable;

/// Words to the customer on the way.
record ReplyWords(
        @Schema(
                description = "They pass the check of the phrase coach",
                example = "바로 알아보겠습니다.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 20000)
        @Nullable
        String words,

        @Schema(description = "Code of the letter they began with", example = "TPL-01", maxLength = 40) @Nullable
        String template,

        @Schema(description = "Why the words are right where the check would stop them", example = "CUSTOMERS_WORDS")
        @Nullable
        Justification justification) {}
