package io.willowleaf.workbench.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A note among ourselves.
record NoteWords(
        @Schema(
                description = "Names after an @ call colleagues of the team",
                example = "@김하나 확인 부탁해요",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 20000)
        @Nullable
        String words) {}
