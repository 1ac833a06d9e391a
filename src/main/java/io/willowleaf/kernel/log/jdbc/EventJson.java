package io.willowleaf.kernel.log.jdbc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.willowleaf.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/// Writes events as small JSON and reads them back. A value of one component (`ComplaintId`) is written as that
/// component; what is null is left out. The form is the log's own and does not follow the settings of the API.
final class EventJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .annotationIntrospector(new PlainValues())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String write(DomainEvent event) {
        return mapper.writeValueAsString(event);
    }

    <T extends DomainEvent> T read(String json, Class<T> shape) {
        return mapper.readValue(json, shape);
    }

    JsonMapper mapper() {
        return mapper;
    }

    private static final class PlainValues extends JacksonAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
            if (member instanceof AnnotatedMethod method && isPlain(method.getDeclaringClass())) {
                return method.getName()
                        .equals(method.getDeclaringClass()
                                .getRecordComponents()[0]
                                .getName());
            }
            return super.hasAsValue(config, member);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
            if (member instanceof AnnotatedConstructor constructor && isPlain(constructor.getDeclaringClass())) {
                return constructor.getParameterCount() == 1 ? JsonCreator.Mode.DELEGATING : null;
            }
            return super.findCreatorAnnotation(config, member);
        }

        private static boolean isPlain(Class<?> type) {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && !DomainEvent.class.isAssignableFrom(type);
        }
    }
}
