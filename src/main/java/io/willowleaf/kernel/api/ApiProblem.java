package io.willowleaf.kernel.api;

import io.willowleaf.kernel.page.Problems;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request of a program that is refused: in which way, what in particular is to be put right, and when to try again.
public final class ApiProblem extends RuntimeException {

    private final ProblemType type;
    private final @Nullable String key;
    private final transient List<Object> details;
    private final transient Problems fields;
    private final @Nullable Duration retryAfter;

    private ApiProblem(
            ProblemType type,
            @Nullable String key,
            List<Object> details,
            Problems fields,
            @Nullable Duration retryAfter) {
        super(type.code());
        this.type = type;
        this.key = key;
        this.details = details;
        this.fields = fields;
        this.retryAfter = retryAfter;
    }

    /// With the sentence of its type.
    public static ApiProblem of(ProblemType type) {
        return new ApiProblem(type, null, List.of(), Problems.NONE, null);
    }

    /// With a sentence of its own, which says what to do.
    public static ApiProblem of(ProblemType type, String key, Object... details) {
        return new ApiProblem(type, key, List.of(details), Problems.NONE, null);
    }

    public static ApiProblem unreadable(String key, Object... details) {
        return of(ProblemType.UNREADABLE, key, details);
    }

    /// The parameter or field of this name has no form we can read.
    public static ApiProblem unreadable(Field field) {
        return unreadable("kernel.api.field_unreadable", field.name());
    }

    /// Understood, but these fields have to be put right first.
    public static ApiProblem unfit(Problems fields) {
        return new ApiProblem(ProblemType.UNFIT, null, List.of(), fields, null);
    }

    public static ApiProblem unfit(String field, String key, Object... details) {
        return unfit(Problems.NONE.with(field, key, details));
    }

    public static ApiProblem later(ProblemType type, Duration after) {
        return new ApiProblem(type, null, List.of(), Problems.NONE, after);
    }

    public static ApiProblem later(ProblemType type, Duration after, String key) {
        return new ApiProblem(type, key, List.of(), Problems.NONE, after);
    }

    public ProblemType type() {
        return type;
    }

    @Nullable
    String key() {
        return key;
    }

    List<Object> details() {
        return details;
    }

    Problems fields() {
        return fields;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /// The name of a parameter or field.
    public record Field(String name) {}
}
