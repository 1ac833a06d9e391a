package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.SeenFirst;
import io.willowleaf.kernel.api.Sent;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs write down what the customer says to an answer, and bring a complaint to rest.
@RestController
class ClosingApi {

    private final Acting acting;
    private final ComplaintDesk desk;

    ClosingApi(Acting acting, ComplaintDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "addWords",
            tags = "Complaints",
            summary = "Add what the customer said",
            description = "Whatever we waited for from the customer has come with it.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/words", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> addWords(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent CustomersWords sent,
            @Parameter(hidden = true) Viewer viewer) {
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> desk.addWords(it, words, viewer));
    }

    @Operation(
            operationId = "acceptAnswer",
            tags = "Complaints",
            summary = "Write down that the customer accepts",
            description = "It is settled by word. Silence settles by itself after seven days.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/acceptance", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> accept(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(hidden = true) Viewer viewer) {
        return acting.on(number, viewer, it -> desk.accept(it, viewer));
    }

    @Operation(
            operationId = "objectToAnswer",
            tags = "Complaints",
            summary = "Write down that the customer objects",
            description = "The clock starts anew.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/objection", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> object(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent CustomersWords sent,
            @Parameter(hidden = true) Viewer viewer) {
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> desk.object(it, words, viewer));
    }

    @Operation(
            operationId = "leaveCausePending",
            tags = "Causes",
            summary = "Leave the cause to be found",
            description = "With somebody who finds it, and a date.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/pending-cause", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> leavePending(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Pending sent,
            @Parameter(hidden = true) Viewer viewer) {
        var owner = acting.person("owner", sent.owner()).id();
        var until = Objects.requireNonNull(sent.until());
        return acting.on(number, viewer, it -> desk.leaveCausePending(it, owner, until, viewer));
    }

    @Operation(
            operationId = "closeComplaint",
            tags = "Complaints",
            summary = "Close a complaint",
            description =
                    "Needs a decision the customer was told, no open promise unless somebody goes on with it, and a cause that is confirmed or pending.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/closure", produces = "application/json")
    @Needs(Permission.CASE_CLOSE)
    @SeenFirst
    ResponseEntity<StateAnswer> close(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Closing sent,
            @Parameter(hidden = true) Viewer viewer) {
        var reason = Objects.requireNonNull(sent.reason());
        var goOn = acting.findPerson("promisesGoOnWith", sent.promisesGoOnWith());
        return acting.on(number, viewer, it -> desk.close(it, reason, goOn, viewer));
    }

    @Operation(
            operationId = "reopenComplaint",
            tags = "Complaints",
            summary = "Take a closed complaint up again",
            description = "Within thirty days the customer may simply ask.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/reopening", produces = "application/json")
    @Needs(Permission.CASE_CLOSE)
    ResponseEntity<StateAnswer> reopen(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Reopening sent,
            @Parameter(hidden = true) Viewer viewer) {
        var ground = Objects.requireNonNull(sent.ground());
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> desk.reopen(it, ground, words, viewer));
    }

    @Operation(
            operationId = "endComplaint",
            tags = "Complaints",
            summary = "End it without an answer",
            description =
                    "Withdrawn needs case.close, passed on to another body case.assign, no complaint at all case.triage; never the last in a public office.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/ending", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    @SeenFirst
    ResponseEntity<StateAnswer> end(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Ending sent,
            @Parameter(hidden = true) Viewer viewer) {
        var ground = Objects.requireNonNull(sent.ground());
        return acting.on(number, viewer, it -> {
            switch (Objects.requireNonNull(sent.kind())) {
                case WITHDRAWN -> desk.withdraw(it, ground, viewer);
                case TRANSFERRED_OUT -> desk.transferOut(it, ground, notice(sent), viewer);
                case SPAM -> desk.markSpam(it, ground, notice(sent), viewer);
                case MERGED -> throw ApiProblem.unfit("kind", "kernel.api.field.unknown");
            }
        });
    }

    private static String notice(Ending sent) {
        if (sent.notice() == null || sent.notice().isBlank()) {
            throw ApiProblem.unfit("notice", "kernel.api.field.missing");
        }
        return sent.notice();
    }
}
