package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.Sent;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs wait, ask for more time and say why time ran out.
@RestController
class DeadlineApi {

    private final Acting acting;
    private final ComplaintDesk desk;

    DeadlineApi(Acting acting, ComplaintDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "waitFor",
            tags = "Complaints",
            summary = "Wait for the customer or a department",
            description = "The clock stands still while we wait for the customer, and only then.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/waiting", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> await(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Waiting sent,
            @Parameter(hidden = true) Viewer viewer) {
        var whom = Objects.requireNonNull(sent.whom());
        var asked = Objects.requireNonNull(sent.asked());
        var until = Objects.requireNonNull(sent.until());
        return acting.on(number, viewer, it -> desk.await(it, whom, asked, until, viewer));
    }

    @Operation(
            operationId = "stopWaiting",
            tags = "Complaints",
            summary = "Stop waiting",
            description = "The clock goes on where it stood.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/waiting/end", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> stopWaiting(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(hidden = true) Viewer viewer) {
        return acting.on(number, viewer, it -> desk.stopWaiting(it, viewer));
    }

    @Operation(
            operationId = "extendDeadline",
            tags = "Complaints",
            summary = "Take more time",
            description = "Only on the grounds of the law. The customer is told in the same act.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/extension", produces = "application/json")
    @Needs(Permission.REPLY_SEND)
    ResponseEntity<StateAnswer> extend(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent MoreTime sent,
            @Parameter(hidden = true) Viewer viewer) {
        var asked = new Extending(
                Objects.requireNonNull(sent.ground()),
                Objects.requireNonNull(sent.reason()),
                Objects.requireNonNull(sent.days()),
                Boolean.TRUE.equals(sent.consented()));
        var notice = Saying.of(Objects.requireNonNull(sent.notice()));
        return acting.on(number, viewer, it -> desk.extend(it, asked, notice, viewer));
    }

    @Operation(
            operationId = "explainBreach",
            tags = "Complaints",
            summary = "Say why a deadline was missed",
            description = "Only for one that was missed and not explained yet.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/breach", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> explain(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Breach sent,
            @Parameter(hidden = true) Viewer viewer) {
        var target = Objects.requireNonNull(sent.target());
        var cause = Objects.requireNonNull(sent.cause());
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> desk.explainBreach(it, target, cause, words, viewer));
    }
}
