package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.intake.MailImport;

/// What came of a file of mails.
record MailImportAnswer(
        @Schema(description = "Mails that are new", example = "120")
        int kept,

        @Schema(description = "Mails that were here already", example = "3")
        int known,

        @Schema(description = "Mails that are longer than we take", example = "0")
        int leftOut) {

    static MailImportAnswer of(MailImport came) {
        return new MailImportAnswer(came.kept(), came.known(), came.leftOut());
    }
}
