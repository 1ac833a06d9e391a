package io.willowleaf.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Many acts told in one go, in one transaction: what only counts as it is in the end is written at the end, what
/// stands in a list is written as one list, and what nobody else can change meanwhile is not asked again.
/// Outside of it everything is written at once. Lists read inside it may still show what was before.
public final class OneGo {

    private static final ScopedValue<OneGo> NOW = ScopedValue.newInstance();

    private final Map<Object, Object> known = new HashMap<>();
    private final Map<Object, Runnable> inTheEnd = new LinkedHashMap<>();
    private final Map<Consumer<?>, List<Object>> lists = new LinkedHashMap<>();

    private OneGo() {}

    /// Called inside one transaction; everything is written when this returns.
    public static void tell(Runnable what) {
        var go = new OneGo();
        ScopedValue.where(NOW, go).run(what);
        go.inTheEnd.values().forEach(Runnable::run);
        go.lists.forEach(OneGo::write);
    }

    /// Only the last of those with the same key is written.
    public static void last(Object key, Runnable write) {
        if (NOW.isBound()) {
            NOW.get().inTheEnd.put(key, write);
        } else {
            write.run();
        }
    }

    /// All of one list are written together, in this order; a list is known by who writes it.
    public static <T> void add(List<? extends T> items, Consumer<List<T>> list) {
        if (NOW.isBound()) {
            NOW.get().lists.computeIfAbsent(list, _ -> new ArrayList<>()).addAll(items);
        } else {
            list.accept(List.copyOf(items));
        }
    }

    /// Remembers what nobody else can change before the transaction ends.
    public static void know(Object key, Object value) {
        if (NOW.isBound()) {
            NOW.get().known.put(key, value);
        }
    }

    public static <T> Optional<T> find(Object key, Class<T> type) {
        @Nullable Object value = NOW.isBound() ? NOW.get().known.get(key) : null;
        return Optional.ofNullable(value).map(type::cast);
    }

    @SuppressWarnings("unchecked") // what is in a list was put there together with who writes it
    private static <T> void write(Consumer<T> list, List<Object> items) {
        ((Consumer<List<Object>>) list).accept(List.copyOf(items));
    }
}
