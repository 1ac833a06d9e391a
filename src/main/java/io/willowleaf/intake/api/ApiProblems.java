package io.willowleaf.intake.api;

import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.intake.Busy;
import io.willowleaf.intake.NotReadable;
import io.willowleaf.intake.TooLarge;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says to programs what has to be put right: the field, and a sentence in the reader's language.
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private static final String RETRY_AFTER = "1";

    private final Words words;

    ApiProblems(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(Unfit unfit) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, words.say(unfit.language(), "intake.problem.some"));
        problem.setProperty(
                "fields",
                unfit.problems().all().stream()
                        .map(each -> field(each, unfit.language()))
                        .toList());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(NotReadable refusal, HttpServletRequest request) {
        return answer(problem(HttpStatus.BAD_REQUEST, refusal, request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(TooLarge refusal, HttpServletRequest request) {
        return answer(problem(HttpStatus.CONTENT_TOO_LARGE, refusal, request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(SameKeyOtherBody refusal, HttpServletRequest request) {
        return answer(problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal, request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(Busy busy, HttpServletRequest request) {
        var language = ReaderLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, words.say(language, "intake.problem.busy"));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(HttpStatus status, Refusal refusal, HttpServletRequest request) {
        var language = ReaderLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = ProblemDetail.forStatusAndDetail(
                status, words.say(language, refusal.key(), refusal.details().toArray()));
        problem.setProperty("code", refusal.key());
        return problem;
    }

    private Map<String, String> field(Problem problem, Language language) {
        var field = new LinkedHashMap<String, String>();
        field.put("field", problem.field());
        field.put("detail", words.say(language, problem.key(), problem.details().toArray()));
        return field;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
