package io.willowleaf.workbench.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.Emotion;
import org.jspecify.annotations.Nullable;

/// Through which channel we spoke with the customer, and how they felt.
record Contact(
        @Schema(
                description = "Code of the channel",
                example = "PHONE_IN",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 40)
        @Nullable
        String channel,

        @Schema(example = "UNEASY") @Nullable Emotion emotion) {}
