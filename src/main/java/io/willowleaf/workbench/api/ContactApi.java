package io.willowleaf.workbench.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.api.Acting;
import io.willowleaf.complaint.api.StateAnswer;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.Sent;
import io.willowleaf.workbench.desk.CallDesk;
import io.willowleaf.workbench.desk.NoteDesk;
import io.willowleaf.workbench.desk.PlanDesk;
import java.time.Instant;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs write down what we did, for us and with the customer.
@RestController
class ContactApi {

    private final Acting acting;
    private final CallDesk calls;
    private final NoteDesk notes;
    private final PlanDesk plans;

    ContactApi(Acting acting, CallDesk calls, NoteDesk notes, PlanDesk plans) {
        this.acting = acting;
        this.calls = calls;
        this.notes = notes;
        this.plans = plans;
    }

    @Operation(
            operationId = "makeFirstContact",
            tags = "Complaints",
            summary = "Write down the first contact",
            description = "It keeps the first deadline. Whoever speaks first takes a complaint that nobody had.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/contact", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> contact(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Contact sent,
            @Parameter(hidden = true) Viewer viewer) {
        var channel = acting.channel(sent.channel());
        return acting.on(number, viewer, it -> calls.firstContact(it, channel, sent.emotion(), viewer));
    }

    @Operation(
            operationId = "addNote",
            tags = "Complaints",
            summary = "Write a note among ourselves",
            description = "No customer ever reads it.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/notes", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> note(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent NoteWords sent,
            @Parameter(hidden = true) Viewer viewer) {
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> notes.note(it, words, viewer));
    }

    @Operation(
            operationId = "planRemedy",
            tags = "Complaints",
            summary = "Plan how it is put right",
            description = "What was expected, met and wished, and what we will do.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/plan", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> plan(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Plan sent,
            @Parameter(hidden = true) Viewer viewer) {
        var plan = new PlanDesk.Plan(
                Objects.requireNonNull(sent.expected()),
                Objects.requireNonNull(sent.experienced()),
                Objects.requireNonNull(sent.wished()),
                Objects.requireNonNull(sent.remedy()));
        return acting.on(number, viewer, it -> plans.settle(it, plan, "", Instant.EPOCH, viewer));
    }
}
