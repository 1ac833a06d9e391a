package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Urgency;
import org.jspecify.annotations.Nullable;

/// What was found when a complaint was looked at first; severity and priority follow from it.
record Sorting(
        @Schema(
                description = "Code of the kind of case",
                example = "COMPLAINT",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 40)
        @Nullable
        String caseType,

        @Schema(
                description = "U1 hurts today, U2 within three days, U3 is other",
                example = "U3",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Urgency urgency,

        @Schema(description = "How far somebody is or was in danger; S4 unless given", example = "S4") @Nullable
        Severity safety,

        @Schema(description = "How far a law is broken; S4 unless given", example = "S4") @Nullable
        Severity law,

        @Schema(description = "How far it may spread; S4 unless given", example = "S4") @Nullable
        Severity spread,

        @Schema(description = "How much the customer suffers; S4 unless given", example = "S3") @Nullable
        Severity feeling,

        @Schema(description = "Damage in won", example = "30000", minimum = "0", maximum = "1000000000000") @Nullable
        Long money,

        @Schema(
                description = "How many are affected; 1 unless given",
                example = "1",
                minimum = "1",
                maximum = "10000000")
        @Nullable
        Integer people,

        @Schema(description = "Whether somebody needs particular care", example = "false") @Nullable
        Boolean vulnerable,

        @Schema(description = "How often it was said before", example = "0", minimum = "0", maximum = "999") @Nullable
        Integer repeats,

        @Schema(description = "Key of the member of staff it is about", example = "7", minimum = "1") @Nullable
        Long accused) {}
