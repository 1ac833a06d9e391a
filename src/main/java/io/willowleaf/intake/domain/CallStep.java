package io.willowleaf.intake.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.intake.CallState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a call.
public record CallStep(
        CallState state,
        @Nullable String extension,
        @Nullable StaffId officer,
        Instant at) {

    /// Nothing where the report says again what was told before. A call rings once and ends once; it is answered again
    /// after it was held, and held as often as it is told with a time of its own.
    public static Optional<CallStep> after(List<CallStep> told, CallStep next, boolean timed) {
        var same = told.stream().filter(step -> step.state() == next.state()).toList();
        var repeats = switch (next.state()) {
            case RINGING, ENDED -> !same.isEmpty() && !isMoved(told, next);
            case ANSWERED, HELD ->
                timed
                        ? same.stream().anyMatch(step -> step.at().equals(next.at()))
                        : !told.isEmpty() && told.getLast().state() == next.state();
        };
        return repeats ? Optional.empty() : Optional.of(next);
    }

    /// A call that rings at another extension is handed on.
    private static boolean isMoved(List<CallStep> told, CallStep next) {
        return next.state() == CallState.RINGING
                && next.extension() != null
                && told.stream()
                        .filter(step -> step.state() == CallState.RINGING)
                        .noneMatch(step -> next.extension().equals(step.extension()))
                && told.stream().noneMatch(step -> step.state() == CallState.ENDED);
    }
}
