package io.willowleaf.kernel.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a program sent, and names the field it does not know, cannot read, or that breaks a limit.
@Component
public class StrictJson {

    private static final String NUL = "\\u0000";
    private static final String INSTEAD = "\\uFFFD";

    private final JsonMapper mapper;

    StrictJson(JsonMapper mapper) {
        this.mapper = mapper.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /// Throws [ApiProblem] unless it is read and within the limits its type tells.
    public <T> T read(String body, Class<T> type) {
        var read = parse(body, type);
        var problems = Fitness.of(read);
        if (!problems.none()) {
            throw ApiProblem.unfit(problems);
        }
        return read;
    }

    private <T> T parse(String body, Class<T> type) {
        try {
            var read = mapper.readValue(storable(body), type);
            if (read == null) {
                throw ApiProblem.unreadable("kernel.api.json_empty");
            }
            return read;
        } catch (UnrecognizedPropertyException e) {
            throw ApiProblem.unreadable("kernel.api.field_unknown", e.getPropertyName());
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /// No database keeps the letter NUL; it becomes the letter that stands for one that cannot be shown.
    private static String storable(String body) {
        return body.contains(NUL) ? body.replace(NUL, INSTEAD) : body;
    }

    private static ApiProblem unreadable(JacksonException e) {
        var path = path(e);
        if (path.isEmpty()) {
            return ApiProblem.unreadable("kernel.api.json_broken");
        }
        return e instanceof InvalidFormatException odd && odd.getTargetType().isEnum()
                ? ApiProblem.unreadable("kernel.api.not_a_choice", path, choices(odd.getTargetType()))
                : ApiProblem.unreadable(new ApiProblem.Field(path));
    }

    private static String path(JacksonException e) {
        return e instanceof DatabindException bound
                ? bound.getPath().stream()
                        .map(step ->
                                step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                        .collect(Collectors.joining("."))
                : "";
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
