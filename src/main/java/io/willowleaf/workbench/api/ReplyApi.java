package io.willowleaf.workbench.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.api.Acting;
import io.willowleaf.complaint.api.StateAnswer;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.SeenFirst;
import io.willowleaf.kernel.api.Sent;
import io.willowleaf.workbench.desk.DispatchDesk;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs speak to customers. Everything passes the same check as on the page.
@RestController
class ReplyApi {

    private final Acting acting;
    private final DispatchDesk dispatches;

    ReplyApi(Acting acting, DispatchDesk dispatches) {
        this.acting = acting;
        this.dispatches = dispatches;
    }

    @Operation(
            operationId = "reply",
            tags = "Complaints",
            summary = "Reply on the way",
            description = "Not yet the decision. The first reply is the first contact.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/replies", produces = "application/json")
    @Needs(Permission.REPLY_SEND)
    ResponseEntity<StateAnswer> reply(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent ReplyWords sent,
            @Parameter(hidden = true) Viewer viewer) {
        var saying = new Saying(Objects.requireNonNull(sent.words()), sent.template(), sent.justification());
        return acting.on(number, viewer, it -> dispatches.hand(it, saying, null, null, "", Duration.ZERO, viewer));
    }

    @Operation(
            operationId = "answerComplaint",
            tags = "Complaints",
            summary = "Tell the decision",
            description = "202 where somebody has to approve it first: then nothing went out yet.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "Waits for approval", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/answer", produces = "application/json")
    @Needs(Permission.REPLY_SEND)
    @SeenFirst
    ResponseEntity<StateAnswer> answer(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Decision sent,
            @Parameter(hidden = true) Viewer viewer) {
        var saying = new Saying(Objects.requireNonNull(sent.words()), sent.template(), sent.justification());
        var complaint = new ComplaintNumber(number);
        var handed = dispatches.hand(complaint, saying, sent.outcome(), null, "", Duration.ZERO, viewer);
        var waits = handed == DispatchDesk.Handed.WAITS_FOR_APPROVAL;
        return acting.state(complaint, viewer, waits ? HttpStatus.ACCEPTED : HttpStatus.OK);
    }
}
