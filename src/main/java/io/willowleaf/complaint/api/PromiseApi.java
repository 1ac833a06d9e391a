package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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

/// Lets programs promise something to a customer, and say what became of it.
@RestController
class PromiseApi {

    private final Acting acting;
    private final ComplaintDesk desk;

    PromiseApi(Acting acting, ComplaintDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "makePromise",
            tags = "Promises",
            summary = "Promise something",
            description = "With a date. The customer sees it on the private page.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/promises", produces = "application/json")
    @Needs(Permission.PROMISE_MAKE)
    ResponseEntity<StateAnswer> promise(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Promising sent,
            @Parameter(hidden = true) Viewer viewer) {
        var words = Objects.requireNonNull(sent.words());
        var due = Objects.requireNonNull(sent.due());
        return acting.on(number, viewer, it -> desk.promise(it, words, due, viewer));
    }

    @Operation(
            operationId = "keepPromise",
            tags = "Promises",
            summary = "Say that a promise was kept",
            description = "Late if its date has passed.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/promises/{promise}/keeping", produces = "application/json")
    @Needs(Permission.PROMISE_MAKE)
    ResponseEntity<StateAnswer> keep(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(description = "The id of its line in the timeline", example = "4712") @PathVariable long promise,
            @Parameter(hidden = true) Viewer viewer) {
        return acting.on(number, viewer, it -> desk.keepPromise(it, promise, viewer));
    }

    @Operation(
            operationId = "breakPromise",
            tags = "Promises",
            summary = "Say that a promise was broken",
            description = "It raises the priority.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/promises/{promise}/breach", produces = "application/json")
    @Needs(Permission.PROMISE_MAKE)
    ResponseEntity<StateAnswer> breach(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(description = "The id of its line in the timeline", example = "4712") @PathVariable long promise,
            @Parameter(hidden = true) Viewer viewer) {
        return acting.on(number, viewer, it -> desk.breakPromise(it, promise, viewer));
    }
}
