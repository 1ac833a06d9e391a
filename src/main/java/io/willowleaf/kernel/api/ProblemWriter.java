package io.willowleaf.kernel.api;

import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells programs why they were refused and what to do, in the language of their reader. The only place where such an
/// answer is made.
@Component
public class ProblemWriter {

    /// The attribute of a request that holds its short name.
    public static final String REQUEST_ID = "io.willowleaf.requestId";

    private static final String SENTENCE = "kernel.api.problem.";

    private final Words words;
    private final JsonMapper json;

    ProblemWriter(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    public ResponseEntity<ProblemAnswer> answer(ApiProblem problem, HttpServletRequest request) {
        var retry = problem.retryAfter();
        var answer = ResponseEntity.status(problem.type().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retry != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retry.toSeconds())));
        }
        return answer.header(
                        HttpHeaders.CONTENT_LANGUAGE, ReaderLanguage.of(request).code())
                .body(body(problem, request));
    }

    public ResponseEntity<ProblemAnswer> answer(Refusal refusal, HttpServletRequest request) {
        var type = ProblemType.of(refusal.kind());
        var language = ReaderLanguage.of(request);
        var detail = words.say(language, refusal.key(), refusal.details().toArray());
        return ResponseEntity.status(type.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(body(type, detail, refusal.key(), Problems.NONE, request));
    }

    /// Where no route is reached.
    public void write(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = answer(problem, request);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }

    private ProblemAnswer body(ApiProblem problem, HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        var key = problem.key();
        var detail = key == null
                ? words.say(language, SENTENCE + problem.type().code() + ".detail")
                : words.say(language, key, problem.details().toArray());
        return body(problem.type(), detail, key, problem.fields(), request);
    }

    private ProblemAnswer body(
            ProblemType type, String detail, @Nullable String key, Problems fields, HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        return new ProblemAnswer(
                type.uri().toString(),
                words.say(language, SENTENCE + type.code() + ".title"),
                type.status(),
                detail,
                key,
                fields.none() ? null : fields(fields, language),
                request.getAttribute(REQUEST_ID) instanceof String id ? id : "");
    }

    private List<ProblemAnswer.Field> fields(Problems fields, Language language) {
        return fields.all().stream().map(each -> field(each, language)).toList();
    }

    private ProblemAnswer.Field field(Problem problem, Language language) {
        return new ProblemAnswer.Field(
                problem.field(),
                words.say(language, problem.key(), problem.details().toArray()));
    }
}
