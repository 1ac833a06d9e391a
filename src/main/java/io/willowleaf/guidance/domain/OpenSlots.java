package io.willowleaf.guidance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The places of a text that still wait for something: `{{…}}`.
public final class OpenSlots {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private OpenSlots() {}

    /// The names in the order of the text, each once.
    public static List<String> in(String text) {
        var names = new ArrayList<String>();
        for (var from = text.indexOf(OPEN); from >= 0; from = text.indexOf(OPEN, from + OPEN.length())) {
            var until = text.indexOf(CLOSE, from);
            names.add(text.substring(from + OPEN.length(), until < 0 ? text.length() : until)
                    .strip());
        }
        return names.stream().distinct().toList();
    }

    /// Puts `value` of each name into its place; a name without a value stays open.
    public static String fill(String text, Function<String, String> value, Filled joined) {
        var filled = new StringBuilder();
        var from = 0;
        for (var open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            var close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            filled.append(text, from, open);
            from = close + CLOSE.length();
            var given = value.apply(text.substring(open + OPEN.length(), close).strip());
            if (given.isBlank()) {
                filled.append(text, open, from);
            } else {
                from = joined.append(filled, given.strip(), text, from);
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /// Appends a value and says where the text goes on, so that a language can fit what follows.
    @FunctionalInterface
    public interface Filled {
        int append(StringBuilder before, String value, String text, int from);
    }
}
