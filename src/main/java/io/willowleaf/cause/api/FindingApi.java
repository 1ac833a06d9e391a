package io.willowleaf.cause.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.cause.Finding;
import io.willowleaf.cause.desk.FindingDesk;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.api.Acting;
import io.willowleaf.complaint.api.StateAnswer;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.Sent;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs propose and confirm the cause of a complaint.
@RestController
class FindingApi {

    private final Acting acting;
    private final FindingDesk desk;

    FindingApi(Acting acting, FindingDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "proposeCause",
            tags = "Causes",
            summary = "Propose a cause",
            description = "Whoever may confirm sees it first.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/causes/proposals", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> propose(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent FoundCause sent,
            @Parameter(hidden = true) Viewer viewer) {
        return acting.on(number, viewer, it -> desk.propose(it, finding(sent), viewer));
    }

    @Operation(
            operationId = "confirmCause",
            tags = "Causes",
            summary = "Confirm the cause",
            description = "Also after closing; that does not open it again.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/causes", produces = "application/json")
    @Needs(Permission.CAUSE_CODE)
    ResponseEntity<StateAnswer> confirm(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent FoundCause sent,
            @Parameter(hidden = true) Viewer viewer) {
        return acting.on(number, viewer, it -> desk.confirm(it, finding(sent), viewer));
    }

    @Operation(
            operationId = "needNoAction",
            tags = "Causes",
            summary = "Say that nothing has to be improved",
            description = "With the ground.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/causes/no-action", produces = "application/json")
    @Needs(Permission.CAUSE_CODE)
    ResponseEntity<StateAnswer> needNoAction(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent NoActionGround sent,
            @Parameter(hidden = true) Viewer viewer) {
        var ground = Objects.requireNonNull(sent.ground());
        return acting.on(number, viewer, it -> desk.needNoAction(it, ground, viewer));
    }

    private static Finding finding(FoundCause sent) {
        return new Finding(
                new CauseCode(Objects.requireNonNull(sent.primary())),
                sent.secondary() == null || sent.secondary().isBlank() ? null : new CauseCode(sent.secondary()),
                sent.evidence() == null || sent.evidence().isBlank()
                        ? null
                        : sent.evidence().strip());
    }
}
