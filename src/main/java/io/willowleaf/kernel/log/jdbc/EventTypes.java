package io.willowleaf.kernel.log.jdbc;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.willowleaf.kernel.DomainEvent;
import io.willowleaf.kernel.log.EventVersion;
import io.willowleaf.kernel.log.EventVocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every type of event the program knows, by its name in the log and by its record.
final class EventTypes {

    record Type(String name, int version, Class<? extends DomainEvent> shape) {}

    private final Map<String, Type> byName;
    private final Map<Class<?>, Type> byShape;

    EventTypes(Collection<EventVocabulary> vocabularies) {
        var types = vocabularies.stream()
                .flatMap(vocabulary -> records(vocabulary.root()).map(shape -> type(vocabulary.prefix(), shape)))
                .toList();
        byName = types.stream().collect(toUnmodifiableMap(Type::name, Function.identity()));
        byShape = types.stream().collect(toUnmodifiableMap(Type::shape, Function.identity()));
    }

    Type of(DomainEvent event) {
        var type = byShape.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is in no EventVocabulary");
        }
        return type;
    }

    Type named(String name) {
        var type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no EventVocabulary knows " + name);
        }
        return type;
    }

    List<Type> all() {
        return List.copyOf(byName.values());
    }

    private static Stream<Class<? extends DomainEvent>> records(Class<? extends DomainEvent> root) {
        return root.isRecord()
                ? Stream.of(root)
                : Stream.of(root.getPermittedSubclasses()).flatMap(each -> records(each.asSubclass(DomainEvent.class)));
    }

    private static Type type(String prefix, Class<? extends DomainEvent> shape) {
        var name =
                shape.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        var version = shape.getAnnotation(EventVersion.class);
        return new Type(prefix + "." + name, version == null ? 1 : version.value(), shape);
    }
}
