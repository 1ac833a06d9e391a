package io.willowleaf.kernel.log.jdbc;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Makes an example of a record with every component filled.
final class Example {

    private Example() {}

    static <T> T of(Class<T> shape) {
        var components = shape.getRecordComponents();
        try {
            var constructor = shape.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Stream.of(components).map(Example::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("write an example of " + shape.getName() + " by hand", e);
        }
    }

    private static Object value(RecordComponent component) {
        return value(component.getGenericType(), component.getType(), component.getName());
    }

    private static Object value(Type type, Class<?> raw, String name) {
        if (raw == String.class) {
            return name;
        } else if (raw == int.class || raw == Integer.class) {
            return 3;
        } else if (raw == long.class || raw == Long.class) {
            return 42L;
        } else if (raw == double.class || raw == Double.class) {
            return 0.5;
        } else if (raw == boolean.class || raw == Boolean.class) {
            return true;
        } else if (raw == BigDecimal.class) {
            return new BigDecimal("1.5");
        } else if (raw == Instant.class) {
            return Node.NOON;
        } else if (raw == LocalDate.class) {
            return LocalDate.of(2026, 9, 1);
        } else if (raw == Duration.class) {
            return Duration.ofMinutes(90);
        } else if (raw == List.class) {
            return List.of(element(type, 0, name));
        } else if (raw == Set.class) {
            return Set.of(element(type, 0, name));
        } else if (raw == Map.class) {
            return Map.of(element(type, 0, name), element(type, 1, name));
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        return of(raw);
    }

    private static Object element(Type type, int number, String name) {
        var element = ((ParameterizedType) type).getActualTypeArguments()[number];
        var raw = element instanceof ParameterizedType generic ? generic.getRawType() : element;
        return value(element, (Class<?>) raw, name);
    }
}
