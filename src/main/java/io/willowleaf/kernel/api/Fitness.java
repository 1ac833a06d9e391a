package io.willowleaf.kernel.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.kernel.page.Problems;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether what was sent keeps the limits that its type tells programs (`Schema`). So they stand in one place: what is
/// described is what is kept.
final class Fitness {

    /// No moment outside of these can be kept.
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    private Fitness() {}

    static Problems of(Object sent) {
        return of(sent, "", Problems.NONE);
    }

    private static Problems of(Object sent, String before, Problems found) {
        var problems = found;
        if (sent instanceof Record) {
            for (var component : sent.getClass().getRecordComponents()) {
                problems = of(component, value(component, sent), before + component.getName(), problems);
            }
        }
        return problems;
    }

    private static Problems of(RecordComponent component, @Nullable Object value, String name, Problems found) {
        var told = component.getAccessor().getAnnotation(Schema.class);
        var problems = told == null ? found : limits(told, value, name, found);
        if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                problems = of(list.get(i), name + "[" + i + "].", problems);
            }
            return problems;
        }
        return value == null ? problems : of(value, name + ".", problems);
    }

    private static Problems limits(Schema told, @Nullable Object value, String name, Problems found) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            return found.with(told.requiredMode() == Schema.RequiredMode.REQUIRED, name, "kernel.api.field.missing");
        }
        return switch (value) {
            case String text ->
                found.with(text.length() > told.maxLength(), name, "kernel.api.field.too_long", told.maxLength())
                        .with(
                                !told.pattern().isEmpty() && !text.strip().matches(told.pattern()),
                                name,
                                "kernel.api.field.other_form");
            case Number number ->
                found.with(isLess(number, told.minimum()), name, "kernel.api.field.too_small", told.minimum())
                        .with(isMore(number, told.maximum()), name, "kernel.api.field.too_great", told.maximum());
            case Instant at ->
                found.with(at.isBefore(EARLIEST) || at.isAfter(LATEST), name, "kernel.api.field.other_form");
            default -> found;
        };
    }

    private static boolean isLess(Number number, String least) {
        return !least.isEmpty() && number.longValue() < Long.parseLong(least);
    }

    private static boolean isMore(Number number, String most) {
        return !most.isEmpty() && number.longValue() > Long.parseLong(most);
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
