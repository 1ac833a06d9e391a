package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.MailOutcome;
import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.Body;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Takes mails in as they came from the mail server. The bytes are kept before anything is made of them.
@RestController
class MailIntakeController {

    private static final int LONGEST_MEGABYTES = 40;
    private static final String EXAMPLE = """
            From: =?UTF-8?B?67CV7IaM7JiB?= <sypark@example.com>
            Message-ID: <1@example.com>
            Subject: Broken saucer
            Content-Type: text/plain; charset=UTF-8

            The saucer arrived broken.
            """;

    private final MailDesk mails;

    MailIntakeController(MailDesk mails) {
        this.mails = mails;
    }

    @Operation(
            operationId = "handInMail",
            tags = "Mail",
            summary = "Hand in a mail",
            description = "The raw mail (message/rfc822). The same bytes or the same Message-ID open one complaint."
                    + " A reply to one of our letters adds words to its complaint. Mails written by machines, and those"
                    + " nobody can read, are kept and shown to people: 202.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "message/rfc822",
                                            schema = @Schema(type = "string", format = "binary"),
                                            examples = @ExampleObject(name = "plain", value = EXAMPLE))))
    @ApiResponse(
            responseCode = "201",
            description = "It opened a complaint or added to one",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "It had come before", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "Kept for people to see", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/mail", produces = "application/json")
    @Needs(Permission.CASE_RECEIVE)
    ResponseEntity<MailAnswer> create(
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Viewer viewer)
            throws IOException {
        var raw = Body.read(body, LONGEST_MEGABYTES);
        if (raw.length == 0) {
            throw ApiProblem.unreadable("intake.refused.mail_empty");
        }
        var receipt = mails.open(mails.keep(raw, key == null ? null : viewer.actor() + ":" + key));
        return ResponseEntity.status(status(receipt.outcome(), receipt.fresh())).body(MailAnswer.of(receipt));
    }

    private static HttpStatus status(MailOutcome outcome, boolean fresh) {
        return switch (outcome) {
            case AUTOMATIC, LOOPED, BOUNCED, HELD, UNREADABLE -> HttpStatus.ACCEPTED;
            case REPEATED -> HttpStatus.OK;
            case RECEIVED, ADDED, BY_HAND -> fresh ? HttpStatus.CREATED : HttpStatus.OK;
        };
    }
}
