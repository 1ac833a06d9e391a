package io.willowleaf.kernel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/// The records that programs send and are answered with, and what their Java says about them that a description has to
/// say as well: what is always there, and what may be null.
final class DescribedTypes {

    private final Map<String, Class<?>> sent = new ConcurrentSkipListMap<>();
    private final Map<String, Class<?>> answered = new ConcurrentSkipListMap<>();

    DescribedTypes() {
        answered.put(ProblemAnswer.class.getName(), ProblemAnswer.class);
    }

    void add(HandlerMethod route) {
        Arrays.stream(route.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(Sent.class))
                .forEach(parameter -> records(parameter.getParameterType(), sent));
        records(route.getMethod().getGenericReturnType(), answered);
    }

    Set<Class<?>> roots() {
        var roots = new LinkedHashSet<Class<?>>(sent.values());
        roots.addAll(answered.values());
        return roots;
    }

    @SuppressWarnings("rawtypes") // as the library keeps them
    void complete(Map<String, Schema> schemas) {
        answered.values().forEach(type -> answer(type, schemas.get(name(type))));
        sent.values().forEach(type -> {
            var schema = schemas.get(name(type));
            if (schema != null) {
                schema.setAdditionalProperties(false);
            }
        });
    }

    static String name(Class<?> type) {
        var told = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return told == null || told.name().isEmpty() ? type.getSimpleName() : told.name();
    }

    private static void answer(Class<?> type, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        var leavesOut = type.isAnnotationPresent(JsonInclude.class);
        var always = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            if (!isNullable(component)) {
                always.add(name);
            } else if (!leavesOut) {
                always.add(name);
                schema.getProperties().computeIfPresent(name, (_, property) -> orNull(property));
            }
        }
        schema.setRequired(always);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            var either = new JsonSchema();
            either.setAnyOf(List.of(new JsonSchema().$ref(property.get$ref()), new JsonSchema().typesItem("null")));
            either.setDescription(property.getDescription());
            return either;
        }
        if (property.getEnum() != null) {
            property.addEnumItemObject(null);
        }
        return property.typesItem("null");
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void records(Type type, Map<String, Class<?>> into) {
        if (type instanceof ParameterizedType generic) {
            for (var part : generic.getActualTypeArguments()) {
                records(part, into);
            }
        } else if (type instanceof Class<?> known && known.isRecord() && into.put(known.getName(), known) == null) {
            for (var component : known.getRecordComponents()) {
                records(component.getGenericType(), into);
            }
        }
    }
}
