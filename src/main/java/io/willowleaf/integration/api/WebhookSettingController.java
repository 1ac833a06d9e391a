package io.willowleaf.integration.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.integration.WebhookId;
import io.willowleaf.integration.desk.WebhookDesk;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.Cursors;
import io.willowleaf.kernel.api.Sent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs say where they want to be told, and see what became of it.
@RestController
class WebhookSettingController {

    private static final String TAG = "Webhooks";
    private static final String DELIVERIES = "deliveries";

    private final WebhookDesk desk;
    private final Cursors cursors;

    WebhookSettingController(WebhookDesk desk, Cursors cursors) {
        this.desk = desk;
        this.cursors = cursors;
    }

    @Operation(
            operationId = "listWebhooks",
            tags = TAG,
            summary = "List webhooks",
            description = "All there are, newest first, with how they are doing.")
    @ApiResponse(responseCode = "200", description = "Every webhook", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/webhooks", produces = "application/json")
    @Needs(Permission.TOKEN_WRITE)
    WebhookList list(@Parameter(hidden = true) Viewer viewer) {
        return new WebhookList(desk.list(viewer).stream()
                .map(card -> WebhookAnswer.of(card, null))
                .toList());
    }

    @Operation(
            operationId = "makeWebhook",
            tags = TAG,
            summary = "Be told what happens",
            description =
                    "From now on, in order for each complaint, signed with the secret of the answer. A message that"
                            + " is not taken with a status of 200 to 299 is sent again, for three days.")
    @ApiResponse(responseCode = "201", description = "Made; its secret is told this once", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/webhooks", produces = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    @Needs(Permission.TOKEN_WRITE)
    WebhookAnswer make(@Sent NewWebhookBody wanted, @Parameter(hidden = true) Viewer viewer) {
        var name = Objects.requireNonNullElse(wanted.name(), "");
        var url = Objects.requireNonNullElse(wanted.url(), "").strip();
        var types = Objects.requireNonNullElse(wanted.types(), List.<String>of());
        var problems = desk.check(name, url, types);
        if (!problems.none()) {
            throw ApiProblem.unfit(problems);
        }
        var made = desk.make(name, url, types, viewer);
        return WebhookAnswer.of(desk.find(made.id(), viewer), made.secret());
    }

    @Operation(
            operationId = "readWebhook",
            tags = TAG,
            summary = "Read one webhook",
            description = "With how it is doing; never its secret.")
    @ApiResponse(responseCode = "200", description = "The webhook", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/webhooks/{id}", produces = "application/json")
    @Needs(Permission.TOKEN_WRITE)
    WebhookAnswer show(@Parameter(example = "3") @PathVariable long id, @Parameter(hidden = true) Viewer viewer) {
        return WebhookAnswer.of(desk.find(new WebhookId(id), viewer), null);
    }

    @Operation(
            operationId = "endWebhook",
            tags = TAG,
            summary = "Be told no more",
            description = "What still waits is dropped. Answers how it was.")
    @ApiResponse(responseCode = "200", description = "The webhook as it was", useReturnTypeSchema = true)
    @DeleteMapping(path = "/api/v1/webhooks/{id}", produces = "application/json")
    @Needs(Permission.TOKEN_WRITE)
    WebhookAnswer end(@Parameter(example = "3") @PathVariable long id, @Parameter(hidden = true) Viewer viewer) {
        var was = WebhookAnswer.of(desk.find(new WebhookId(id), viewer), null);
        desk.end(new WebhookId(id), viewer);
        return was;
    }

    @Operation(
            operationId = "pauseWebhook",
            tags = TAG,
            summary = "Pause a webhook",
            description = "What happens meanwhile waits for it.")
    @ApiResponse(responseCode = "200", description = "The webhook, paused", useReturnTypeSchema = true)
    @PutMapping(path = "/api/v1/webhooks/{id}/pause", produces = "application/json")
    @Needs(Permission.TOKEN_WRITE)
    WebhookAnswer pause(@Parameter(example = "3") @PathVariable long id, @Parameter(hidden = true) Viewer viewer) {
        desk.pause(new WebhookId(id), viewer);
        return show(id, viewer);
    }

    @Operation(
            operationId = "resumeWebhook",
            tags = TAG,
            summary = "Let a webhook go on",
            description = "With everything that waited for it.")
    @ApiResponse(responseCode = "200", description = "The webhook, going on", useReturnTypeSchema = true)
    @DeleteMapping(path = "/api/v1/webhooks/{id}/pause", produces = "application/json")
    @Needs(Permission.TOKEN_WRITE)
    WebhookAnswer resume(@Parameter(example = "3") @PathVariable long id, @Parameter(hidden = true) Viewer viewer) {
        desk.resume(new WebhookId(id), viewer);
        return show(id, viewer);
    }

    @Operation(
            operationId = "replayWebhook",
            tags = TAG,
            summary = "Be told again",
            description = "Everything from a position on that it is told of, under the same delivery ids.")
    @ApiResponse(responseCode = "200", description = "The webhook", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/webhooks/{id}/replays", produces = "application/json")
    @Needs(Permission.TOKEN_WRITE)
    WebhookAnswer replay(
            @Parameter(example = "3") @PathVariable long id,
            @Sent ReplayBody wanted,
            @Parameter(hidden = true) Viewer viewer) {
        desk.replay(new WebhookId(id), Objects.requireNonNullElse(wanted.from(), 0L), viewer);
        return show(id, viewer);
    }

    @Operation(
            operationId = "retryWebhook",
            tags = TAG,
            summary = "Try again what was given up",
            description = "All streams that were parked after three days.")
    @ApiResponse(responseCode = "200", description = "The webhook", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/webhooks/{id}/tries", produces = "application/json")
    @Needs(Permission.TOKEN_WRITE)
    WebhookAnswer tryAgain(@Parameter(example = "3") @PathVariable long id, @Parameter(hidden = true) Viewer viewer) {
        desk.tryAgain(new WebhookId(id), null, viewer);
        return show(id, viewer);
    }

    @Operation(
            operationId = "listDeliveries",
            tags = TAG,
            summary = "See what was delivered",
            description = "Every try of the last thirty days, newest first, and what came back.")
    @ApiResponse(responseCode = "200", description = "As many as asked for", useReturnTypeSchema = true)
    @GetMapping(path = "/api/v1/webhooks/{id}/deliveries", produces = "application/json")
    @Needs(Permission.TOKEN_WRITE)
    DeliveryList deliveries(
            @Parameter(example = "3") @PathVariable long id,
            @Parameter(description = "Only those that did not arrive") @RequestParam(defaultValue = "false")
                    boolean missed,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "The value of next in the answer before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Viewer viewer) {
        var keys = cursors.keys(DELIVERIES, cursor);
        var before = keys.isEmpty() ? null : Long.valueOf(keys.getFirst());
        var most = Math.clamp(limit, 1, WebhookDesk.SHOWN);
        var found = desk.tries(new WebhookId(id), missed, before, most + 1, viewer);
        var shown = found.subList(0, Math.min(most, found.size()));
        return new DeliveryList(
                shown.stream().map(DeliveryAnswer::of).toList(),
                found.size() > most
                        ? cursors.after(
                                DELIVERIES, Long.toString(shown.getLast().id()))
                        : null);
    }
}
