package io.willowleaf.kernel.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a program asks for in an address, read strictly: whatever cannot be read is refused by the name of its
/// parameter.
public final class Asked {

    /// The longest page anybody gets.
    public static final int LONGEST_PAGE = 200;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    private Asked() {}

    public static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException _) {
            throw ApiProblem.unreadable(new ApiProblem.Field(name));
        }
    }

    /// Null where nothing is asked.
    public static <T> @Nullable T find(String name, @Nullable String text, Function<String, T> reader) {
        return text == null || text.isBlank() ? null : read(name, text, reader);
    }

    public static int limit(String text) {
        var limit = read("limit", text, Integer::parseInt);
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw ApiProblem.unreadable(new ApiProblem.Field("limit"));
        }
        return limit;
    }

    public static long key(String name, String text) {
        var key = read(name, text, Long::parseLong);
        if (key < 0) {
            throw ApiProblem.unreadable(new ApiProblem.Field(name));
        }
        return key;
    }

    /// A moment that a database can hold.
    public static Instant moment(String name, String text) {
        var at = read(name, text, Instant::parse);
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw ApiProblem.unreadable(new ApiProblem.Field(name));
        }
        return at;
    }

    /// Empty where nothing is asked; letters that no database keeps are refused.
    public static String words(String name, @Nullable String text, int longest) {
        var words = text == null ? "" : text.strip();
        if (words.length() > longest || words.chars().anyMatch(letter -> letter == 0)) {
            throw ApiProblem.unreadable(new ApiProblem.Field(name));
        }
        return words;
    }
}
