package io.willowleaf.starterkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a kit file. Its code never changes; everything else may with a newer kit, until somebody edits it.
public record KitRow(String code, Map<String, String> values) {

    /// Empty where the file has nothing.
    public String text(String column) {
        var value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("no column " + column + " in the row " + code);
        }
        return value;
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    public long number(String column) {
        return Long.parseLong(text(column));
    }

    public Optional<Long> findNumber(String column) {
        return has(column) ? Optional.of(number(column)) : Optional.empty();
    }

    /// `yes` or `no`.
    public boolean flag(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(column + " of " + code + " is neither yes nor no");
        };
    }

    /// Codes separated by spaces.
    public List<String> codes(String column) {
        return has(column) ? Arrays.asList(text(column).split(" ")) : List.of();
    }

    /// The columns `ko` and `en`, or `name_ko` and `name_en`.
    public Bilingual words(String name) {
        var prefix = name.isEmpty() ? "" : name + "_";
        return new Bilingual(text(prefix + "ko"), text(prefix + "en"));
    }
}
