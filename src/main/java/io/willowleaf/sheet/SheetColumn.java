package io.willowleaf.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a column of a table may tell, and the names people give such a column.
public record SheetColumn(String code, Need need, Set<String> names) {

    public enum Need {
        NEEDED,
        WELCOME
    }

    public SheetColumn {
        names = names.stream().map(SheetColumn::fold).collect(Collectors.toUnmodifiableSet());
    }

    public static SheetColumn needed(String code, String... names) {
        return of(code, Need.NEEDED, names);
    }

    public static SheetColumn welcome(String code, String... names) {
        return of(code, Need.WELCOME, names);
    }

    private static SheetColumn of(String code, Need need, String... names) {
        return new SheetColumn(
                code, need, Stream.concat(Stream.of(code), Stream.of(names)).collect(Collectors.toSet()));
    }

    public boolean isCalled(String heading) {
        return names.contains(fold(heading));
    }

    /// Spacing, case and marks make no difference between headings.
    public static String fold(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_()\\[\\]/·.:#*-]", "");
    }
}
