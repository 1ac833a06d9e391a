package io.willowleaf.kernel.api;

import io.willowleaf.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Answers programs whose request was refused by a route.
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private final ProblemWriter writer;

    ApiProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemAnswer> refused(ApiProblem problem, HttpServletRequest request) {
        return writer.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemAnswer> refused(Refusal refusal, HttpServletRequest request) {
        return writer.answer(refusal, request);
    }
}
