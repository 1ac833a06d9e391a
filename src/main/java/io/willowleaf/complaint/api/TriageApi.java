package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.api.Sent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets programs sort complaints and give them to somebody.
@RestController
class TriageApi {

    private final Acting acting;
    private final ComplaintDesk desk;

    TriageApi(Acting acting, ComplaintDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @Operation(
            operationId = "triageComplaint",
            tags = "Complaints",
            summary = "Sort a complaint",
            description =
                    "Severity and priority follow from what is found, and the deadlines from them. Sorting again is possible until it is answered.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/triage", produces = "application/json")
    @Needs(Permission.CASE_TRIAGE)
    ResponseEntity<StateAnswer> triage(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Sorting sent,
            @Parameter(hidden = true) Viewer viewer) {
        var found = new Triage(
                acting.caseType(sent.caseType()),
                new Gravity(
                        level(sent.safety()),
                        new Money(sent.money() == null ? 0 : sent.money()),
                        level(sent.law()),
                        level(sent.spread()),
                        sent.people() == null ? 1 : sent.people(),
                        level(sent.feeling())),
                Objects.requireNonNull(sent.urgency()),
                Boolean.TRUE.equals(sent.vulnerable()),
                sent.repeats() == null ? 0 : sent.repeats(),
                acting.findPerson("accused", sent.accused()));
        return acting.on(number, viewer, it -> desk.triage(it, found, viewer));
    }

    @Operation(
            operationId = "assignComplaint",
            tags = "Complaints",
            summary = "Give a complaint to somebody",
            description = "It goes to their team with them. The one it is about never gets it.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/assignment", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> assign(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Assigning sent,
            @Parameter(hidden = true) Viewer viewer) {
        var officer = acting.person("officer", sent.officer());
        return acting.on(number, viewer, it -> desk.assign(it, officer.id(), officer.team(), sent.handover(), viewer));
    }

    @Operation(
            operationId = "noteEmotion",
            tags = "Complaints",
            summary = "Note how the customer feels",
            description = "On five levels, from calm to dangerous.")
    @ApiResponse(responseCode = "200", description = "How it stands now", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/complaints/{number}/emotion", produces = "application/json")
    @Needs(Permission.CASE_WRITE)
    ResponseEntity<StateAnswer> feel(
            @Parameter(example = "C-2026-000123") @PathVariable String number,
            @Sent Feeling sent,
            @Parameter(hidden = true) Viewer viewer) {
        var emotion = Objects.requireNonNull(sent.emotion());
        return acting.on(number, viewer, it -> desk.noteEmotion(it, emotion, viewer));
    }

    private static Severity level(@Nullable Severity given) {
        return given == null ? Severity.S4 : given;
    }
}
