package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.intake.CallDirection;
import io.willowleaf.intake.CallReport;
import io.willowleaf.intake.CallState;
import io.willowleaf.intake.desk.CallLogDesk;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.Sent;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.privacy.desk.Contacts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hears from a telephone system what happens to calls.
@RestController
class CallController {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EXTENSION = 20;
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final CallLogDesk calls;
    private final InstantSource clock;

    CallController(CallLogDesk calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Operation(
            operationId = "tellAboutCall",
            tags = "Calls",
            summary = "Tell what happens to a telephone call",
            description = "ringing opens the page for taking the call for whoever sits at the extension. The same call"
                    + " and state again is known again: 200. A call that is held and picked up again is answered"
                    + " again; give `at` with those, so that a repeated request is known.")
    @ApiResponse(responseCode = "201", description = "Written down", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The same was told before", useReturnTypeSchema = true)
    @PostMapping(path = "/api/v1/calls", produces = "application/json")
    @Needs(Permission.CASE_RECEIVE)
    ResponseEntity<CallAnswer> tell(@Sent NewCallState told, @Parameter(hidden = true) Viewer viewer) {
        var problems = check(told);
        if (!problems.none()) {
            throw ApiProblem.unfit(problems);
        }
        var heard = calls.hear(report(told), viewer.actor());
        return ResponseEntity.status(heard.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(CallAnswer.of(heard));
    }

    private Problems check(NewCallState told) {
        return Problems.NONE
                .with(text(told.call()).isBlank(), "call", "intake.problem.call")
                .with(isLonger(told.call(), LONGEST_NAME), "call", "intake.problem.too_long", LONGEST_NAME)
                .with(state(told).isEmpty(), "state", "intake.problem.call_state")
                .with(direction(told).isEmpty(), "direction", "intake.problem.call_direction")
                .with(
                        !text(told.number()).isBlank()
                                && Contacts.findPhone(text(told.number())).isEmpty(),
                        "number",
                        "intake.problem.phone")
                .with(isLonger(told.line(), LONGEST_NAME), "line", "intake.problem.too_long", LONGEST_NAME)
                .with(
                        isLonger(told.extension(), LONGEST_EXTENSION),
                        "extension",
                        "intake.problem.too_long",
                        LONGEST_EXTENSION)
                .with(
                        told.at() != null && told.at().isAfter(clock.instant().plus(SKEW)),
                        "at",
                        "intake.problem.time_ahead");
    }

    private static CallReport report(NewCallState told) {
        return new CallReport(
                text(told.call()).strip(),
                state(told).orElseThrow(),
                direction(told).orElseThrow(),
                Contacts.findPhone(text(told.number())).orElse(null),
                orNull(told.line()),
                orNull(told.extension()),
                told.at());
    }

    private static Optional<CallState> state(NewCallState told) {
        return CallState.find(text(told.state()));
    }

    private static Optional<CallDirection> direction(NewCallState told) {
        return switch (text(told.direction())) {
            case "", "in" -> Optional.of(CallDirection.IN);
            case "out" -> Optional.of(CallDirection.OUT);
            default -> Optional.empty();
        };
    }

    private static boolean isLonger(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
