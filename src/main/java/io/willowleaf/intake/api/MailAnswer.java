package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.intake.MailOutcome;
import io.willowleaf.intake.MailReceipt;
import org.jspecify.annotations.Nullable;

/// What became of a mail.
record MailAnswer(
        @Schema(description = "Our number of the mail", example = "12")
        long mail,

        @Schema(
                description =
                        "Whether it opened a complaint, added to one, had come before, or stays for people to see",
                example = "RECEIVED")
        MailOutcome outcome,

        @Schema(description = "The complaint it belongs to, if any", example = "C-2026-000123") @Nullable
        String number) {

    static MailAnswer of(MailReceipt receipt) {
        return new MailAnswer(receipt.mail().value(), receipt.outcome(), receipt.complaint());
    }
}
