package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.api.Asked;
import io.willowleaf.kernel.api.Cursors;
import io.willowleaf.privacy.desk.Sensitive;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs read everything that happened to a complaint.
@RestController
class TimelineApi {

    private final ComplaintDesk desk;
    private final Cursors cursors;

    TimelineApi(ComplaintDesk desk, Cursors cursors) {
        this.desk = desk;
        this.cursors = cursors;
    }

    @Operation(
            operationId = "readTimeline",
            tags = "Complaints",
            summary = "Read what happened to a complaint",
            description = "Every fact, the oldest first, our notes too. Who reads it is remembered.")
    @ApiResponse(responseCode = "200", description = "As many as asked for", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/complaints/{number}/timeline", produces = "application/json")
    @Needs(Permission.CASE_READ)
    Timeline list(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Parameter(description = "1 to 200", example = "50") @RequestParam(defaultValue = "50") String limit,
            @Parameter(description = "The value of next in the answer before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Viewer viewer) {
        var most = Asked.limit(limit);
        var list = "timeline:" + number;
        var keys = cursors.keys(list, cursor);
        var after = keys.isEmpty() ? 0 : Long.parseLong(keys.getFirst());
        UnaryOperator<String> shown = viewer.masked() ? Sensitive::hide : UnaryOperator.identity();
        var lines = desk.find(new ComplaintNumber(number), viewer).story().stream()
                .filter(told -> told.id() > after)
                .limit(most + 1L)
                .map(told -> TimelineLine.of(told, shown))
                .toList();
        var page = lines.subList(0, Math.min(most, lines.size()));
        var next = lines.size() > most
                ? cursors.after(list, Long.toString(page.getLast().id()))
                : null;
        return new Timeline(page, next);
    }
}
