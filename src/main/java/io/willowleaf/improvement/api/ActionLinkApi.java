package io.willowleaf.improvement.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.api.Acting;
import io.willowleaf.complaint.api.StateAnswer;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.kernel.api.Sent;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs tie a complaint to the action that works on its cause.
@RestController
class ActionLinkApi {

    private final Acting acting;
    private final ImprovementDesk desk;

    ActionLinkApi(Acting acting, ImprovementDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "linkToAction",
            tags = "Causes",
            summary = "Tie it to an action",
            description = "Its cause has to be confirmed first.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/action", produces = "application/json")
    @Needs(Permission.CAPA_WRITE)
    ResponseEntity<StateAnswer> link(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent ActionLinked sent,
            @Parameter(hidden = true) Viewer viewer) {
        var action = new ActionNumber(Objects.requireNonNull(sent.action()).strip());
        return acting.on(number, viewer, it -> desk.link(action, it, viewer));
    }
}
