package io.willowleaf.intake.api;

import io.willowleaf.intake.NotReadable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a program sent, and names the field it does not know or cannot read.
@Component
class StrictJson {

    private final JsonMapper mapper;

    StrictJson(JsonMapper mapper) {
        this.mapper = mapper.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    <T> T read(String body, Class<T> type) {
        try {
            var read = mapper.readValue(body, type);
            if (read == null) {
                throw new NotReadable("intake.refused.json_empty");
            }
            return read;
        } catch (UnrecognizedPropertyException e) {
            throw new NotReadable("intake.refused.field_unknown", e.getPropertyName());
        } catch (JacksonException e) {
            var path = e instanceof tools.jackson.databind.DatabindException bound
                    ? bound.getPath().stream()
                            .map(step -> step.getPropertyName() == null
                                    ? "[" + step.getIndex() + "]"
                                    : step.getPropertyName())
                            .reduce((a, b) -> a + "." + b)
                            .orElse("")
                    : "";
            throw path.isEmpty()
                    ? new NotReadable("intake.refused.json_broken")
                    : new NotReadable("intake.refused.field_unreadable", path);
        }
    }
}
