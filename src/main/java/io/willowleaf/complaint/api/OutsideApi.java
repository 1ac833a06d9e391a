package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.desk.OutsideDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.Sent;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs write down what bodies outside do with a complaint.
@RestController
class OutsideApi {

    private final Acting acting;
    private final OutsideDesk desk;

    OutsideApi(Acting acting, OutsideDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "goOutside",
            tags = "Complaints",
            summary = "Write down that a body outside looks at it",
            description = "It stays open until that body spoke.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/outside", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> begin(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent OutsideCaseOpened sent,
            @Parameter(hidden = true) Viewer viewer) {
        var body = Objects.requireNonNull(sent.body());
        var reference = Objects.requireNonNull(sent.reference());
        var due = Objects.requireNonNull(sent.due());
        return acting.on(number, viewer, it -> desk.begin(it, body, reference, due, viewer));
    }

    @Operation(
            operationId = "hearFromOutside",
            tags = "Complaints",
            summary = "Write down what the body outside said",
            description = "Its word may close what was disputed.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/outside/{outside}/outcome", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> hear(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(description = "The id of its line in the timeline", example = "4713") @PathVariable long outside,
            @Sent OutsideCaseHeard sent,
            @Parameter(hidden = true) Viewer viewer) {
        var result = Objects.requireNonNull(sent.result());
        var words = Objects.requireNonNull(sent.words());
        return acting.on(number, viewer, it -> desk.hear(it, outside, result, words, viewer));
    }
}
