package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.desk.MailImportDesk;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes a file of past mails in, however long it is.
@RestController
class MailImportController {

    private final MailImportDesk imports;

    MailImportController(MailImportDesk imports) {
        this.imports = imports;
    }

    @Operation(
            operationId = "handInPastMails",
            tags = "Mail",
            summary = "Hand in past mails",
            description =
                    "An mbox file of any length, or one mail. Each mail is kept once, so a transfer that broke off is"
                            + " simply repeated. The mails are read in the background; nobody is written to because of them.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/mbox",
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "200", description = "What came of the file", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/mail/imports", produces = "application/json")
    @Needs(Permission.IMPORT_RUN)
    MailImportAnswer create(@Parameter(hidden = true) InputStream body, @Parameter(hidden = true) Viewer viewer)
            throws IOException {
        return MailImportAnswer.of(imports.take(body, viewer));
    }
}
