package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.Arrival;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.intake.desk.Turnstile;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.Body;
import io.willowleaf.kernel.api.StrictJson;
import io.willowleaf.kernel.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Takes complaints in from programs. Answers only after the complaint is committed.
@RestController
class ComplaintIntakeController {

    private static final String DOOR = "api.complaints";
    private static final int LONGEST_MEGABYTES = 2;

    private final IntakeDesk intake;
    private final Turnstile turnstile;
    private final AuditDesk audit;
    private final StrictJson json;

    ComplaintIntakeController(IntakeDesk intake, Turnstile turnstile, AuditDesk audit, StrictJson json) {
        this.intake = intake;
        this.turnstile = turnstile;
        this.audit = audit;
        this.json = json;
    }

    @Operation(
            operationId = "handInComplaint",
            tags = "Complaints",
            summary = "Hand in a complaint",
            description = "The same Idempotency-Key with the same body gives the same receipt again;"
                    + " with another body it is refused with 422.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = NewComplaint.class))))
    @ApiResponse(responseCode = "201", description = "Received; Location leads to it", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The same request came before", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints", produces = "application/json")
    @Needs(Permission.CASE_RECEIVE)
    ResponseEntity<ReceiptAnswer> create(
            @Parameter(hidden = true) InputStream sent,
            @Parameter(hidden = true) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Viewer viewer)
            throws IOException {
        var body = Body.text(sent, LONGEST_MEGABYTES);
        var told = story(json.read(body, NewComplaint.class));
        var problems = intake.check(told);
        if (!problems.none()) {
            throw ApiProblem.unfit(problems);
        }
        var door = DOOR + ":" + viewer.actor();
        var once = key == null ? null : new ReceptionKey(door, key, body);
        return answer(turnstile.pass(new Arrival(told, List.of(), once, viewer.actor(), audit.seen())));
    }

    static ResponseEntity<ReceiptAnswer> answer(Receipt receipt) {
        var place = URI.create("/api/v1/complaints/" + receipt.number());
        return (receipt.fresh()
                        ? ResponseEntity.created(place)
                        : ResponseEntity.ok().location(place))
                .body(new ReceiptAnswer(receipt.number().value(), "/voice/track/" + receipt.token()));
    }

    private static Story story(NewComplaint told) {
        var speaker = told.customer();
        return new Story(
                told.channel() == null ? "WEB_FORM" : told.channel(),
                told.words() == null ? "" : told.words(),
                told.happened(),
                told.expected(),
                told.wished(),
                told.order(),
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.phone(),
                speaker == null ? null : speaker.mail(),
                null,
                "en".equals(told.language() == null ? "" : told.language().toLowerCase(Locale.ROOT))
                        ? Language.EN
                        : Language.KO,
                told.receivedAt());
    }
}
