package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.UnionDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.SeenFirst;
import io.willowleaf.kernel.api.Sent;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs make one of two complaints, two of one again, and a complaint of its own of a message.
@RestController
class UnionApi {

    private final Acting acting;
    private final UnionDesk desk;

    UnionApi(Acting acting, UnionDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "mergeComplaint",
            tags = "Complaints",
            summary = "Let it go on within another one",
            description = "Of the same customer. It can be undone within thirty days.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/merger", produces = "application/json")
    @Needs(Permission.CASE_MERGE)
    @SeenFirst
    ResponseEntity<StateAnswer> merge(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Merging sent,
            @Parameter(hidden = true) Viewer viewer) {
        var kept =
                new ComplaintNumber(Objects.requireNonNull(sent.kept()).strip().toUpperCase(Locale.ROOT));
        var ground = Objects.requireNonNull(sent.ground());
        return acting.on(number, viewer, it -> desk.merge(it, kept, ground, viewer));
    }

    @Operation(
            operationId = "splitComplaint",
            tags = "Complaints",
            summary = "Undo a merger",
            description = "Both stand where they stood.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/split", produces = "application/json")
    @Needs(Permission.CASE_MERGE)
    ResponseEntity<StateAnswer> split(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Reason sent,
            @Parameter(hidden = true) Viewer viewer) {
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> desk.split(it, words, viewer));
    }

    @Operation(
            operationId = "splitOff",
            tags = "Complaints",
            summary = "Make a complaint of its own of a message",
            description = "It has the same customer and the same people.")
    @ApiResponse(responseCode = "201", description = "How the new one stands", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/parts", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> splitOff(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent PartOf sent,
            @Parameter(hidden = true) Viewer viewer) {
        var message = Objects.requireNonNull(sent.message());
        var receipt = desk.splitOff(new ComplaintNumber(number), message, viewer);
        return acting.state(receipt.number(), viewer, HttpStatus.CREATED);
    }
}
