package io.willowleaf.intake.api;

import io.willowleaf.intake.Busy;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.ProblemAnswer;
import io.willowleaf.kernel.api.ProblemType;
import io.willowleaf.kernel.api.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says to programs that too many complaints come in at once, and when to come again.
@RestControllerAdvice(basePackageClasses = BusyProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class BusyProblems {

    private static final Duration SHORTLY = Duration.ofSeconds(1);

    private final ProblemWriter problems;

    BusyProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemAnswer> busy(Busy busy, HttpServletRequest request) {
        return problems.answer(ApiProblem.later(ProblemType.UNAVAILABLE, SHORTLY, "intake.problem.busy"), request);
    }
}
