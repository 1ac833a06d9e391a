package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.desk.EscalationDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.Sent;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs bring a complaint up to a superior, or over to somebody else.
@RestController
class HandOverApi {

    private final Acting acting;
    private final EscalationDesk desk;

    HandOverApi(Acting acting, EscalationDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "escalateComplaint",
            tags = "Complaints",
            summary = "Bring it up to a superior",
            description = "One rung at a time. A customer who asks for somebody in charge is promised a call back.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/escalation", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> escalate(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Escalating sent,
            @Parameter(hidden = true) Viewer viewer) {
        var ground = Objects.requireNonNull(sent.ground());
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> desk.escalate(it, ground, words, viewer));
    }

    @Operation(
            operationId = "endEscalation",
            tags = "Complaints",
            summary = "Say that the superior has seen to it",
            description = "With what was done.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/escalation/end", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> endEscalation(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Reason sent,
            @Parameter(hidden = true) Viewer viewer) {
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> desk.end(it, words, viewer));
    }

    @Operation(
            operationId = "transferComplaint",
            tags = "Complaints",
            summary = "Hand it over to somebody else",
            description = "It goes to their team with them.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/transfer", produces = "application/json")
    @Needs(Permission.CASE_ASSIGN)
    ResponseEntity<StateAnswer> transfer(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent HandingOver sent,
            @Parameter(hidden = true) Viewer viewer) {
        var officer = acting.person("officer", sent.officer());
        var ground = Objects.requireNonNull(sent.ground());
        var clock = sent.clock() == null ? TransferClock.RUNS_ON : sent.clock();
        var handover = Objects.requireNonNull(sent.handover());
        return acting.on(
                number, viewer, it -> desk.transfer(it, officer.id(), officer.team(), ground, handover, clock, viewer));
    }
}
