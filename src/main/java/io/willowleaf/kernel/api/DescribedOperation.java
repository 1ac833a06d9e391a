package io.willowleaf.kernel.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/// What every operation has in common and no route says itself: the body it takes, the key and the version it may
/// carry, and the ways it may be refused.
record DescribedOperation(Operation operation, HandlerMethod route) {

    private static final String REF = "#/components/schemas/";
    private static final int LONGEST_KEY = 200;

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "Cannot be read; the detail names the field or parameter",
            "401", "No token, or one that holds no more",
            "403", "The token lacks the scope",
            "404", "There is none, or none this token may see",
            "406", "There is no answer of the kind asked for",
            "413", "Longer than is taken in at a time",
            "422",
                    "Understood but not possible: fields says what to put right, or the key came before with another body",
            "429", "The token has used up its requests; go on after Retry-After",
            "503", "Too busy now; try again shortly");

    Operation whole() {
        ALWAYS.forEach(this::refused);
        if (!AnnotatedElementUtils.hasAnnotation(route.getMethod(), GetMapping.class)) {
            refused("409", "Not possible as things stand, or the same key is under way (Retry-After)");
        }
        if (changes()) {
            operation.addParametersItem(header("Idempotency-Key", KEY));
            bodies();
        }
        if (isAboutOne() || mustHaveSeen()) {
            refused("412", "Changed since the version in If-Match");
            operation.addParametersItem(header(HttpHeaders.IF_MATCH, VERSION).required(mustHaveSeen()));
        }
        if (mustHaveSeen()) {
            refused("428", "If-Match is missing: say which version you read");
        }
        operation.addExtension("x-summary-ko", KoreanSummaries.of(operation.getOperationId()));
        operation.getResponses().values().forEach(DescribedOperation::counted);
        return operation;
    }

    private static final String KEY = "A value of your own that makes a repeated request known again for seven days";
    private static final String VERSION =
            "The ETag of the complaint as you read it; refused with 412 when it changed since";

    private boolean changes() {
        return AnnotatedElementUtils.hasAnnotation(route.getMethod(), PostMapping.class);
    }

    private boolean isAboutOne() {
        var post = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), PostMapping.class);
        return post != null && Arrays.stream(post.path()).anyMatch(path -> path.contains("/complaints/{number}/"));
    }

    private boolean mustHaveSeen() {
        return route.hasMethodAnnotation(SeenFirst.class);
    }

    private void refused(String status, String meaning) {
        var problem = new MediaType().schema(new Schema<>().$ref(REF + "Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }

    private void bodies() {
        Arrays.stream(route.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(Sent.class))
                .forEach(this::body);
    }

    private void body(MethodParameter parameter) {
        var sent = parameter.getParameterAnnotation(Sent.class);
        var schema = new Schema<>().$ref(REF + DescribedTypes.name(parameter.getParameterType()));
        operation.requestBody(new RequestBody()
                .required(sent != null && !sent.optional())
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema))));
    }

    private static Parameter header(String name, String meaning) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .description(meaning)
                .schema(text().maxLength(LONGEST_KEY));
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    private static void counted(ApiResponse response) {
        List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")
                .forEach(name ->
                        response.addHeaderObject(name, new Header().schema(new JsonSchema().typesItem("integer"))));
    }
}
