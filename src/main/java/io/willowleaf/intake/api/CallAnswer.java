package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.intake.CallHeard;

/// What a telephone system gets back.
record CallAnswer(
        @Schema(description = "Where the call stands now", example = "ringing")
        String state,

        @Schema(description = "Whether somebody sits at that extension, so that the page opens there", example = "true")
        boolean shown) {

    static CallAnswer of(CallHeard heard) {
        return new CallAnswer(heard.state().key(), heard.officer() != null);
    }
}
