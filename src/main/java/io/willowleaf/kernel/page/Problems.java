package io.willowleaf.kernel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything wrong with a form, in the order of its fields.
public record Problems(List<Problem> all) {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public Problems with(String field, String key, Object... details) {
        var more = new ArrayList<>(all);
        more.add(new Problem(field, key, List.of(details)));
        return new Problems(more);
    }

    /// The same, and this one if the condition holds.
    public Problems with(boolean wrong, String field, String key, Object... details) {
        return wrong ? with(field, key, details) : this;
    }

    /// These, and then those.
    public Problems and(Problems others) {
        return new Problems(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    public boolean none() {
        return all.isEmpty();
    }

    public @Nullable Problem of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
