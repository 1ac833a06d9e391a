package io.willowleaf.intake.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What each column of a spreadsheet tells; a column without a field is left out. No field stands twice.
public record SheetColumns(List<Optional<SheetField>> fields) {

    public SheetColumns {
        fields = List.copyOf(fields);
    }

    public static SheetColumns guess(List<String> headings) {
        return distinct(headings.stream().map(SheetField::guess).toList());
    }

    /// As people chose them, by the number of the column.
    public static SheetColumns chosen(int columns, Map<Integer, String> names) {
        var fields = new ArrayList<Optional<SheetField>>();
        for (var column = 0; column < columns; column++) {
            fields.add(field(names.getOrDefault(column, "")));
        }
        return distinct(fields);
    }

    /// From the form it is kept in.
    public static SheetColumns parse(String text) {
        return new SheetColumns(
                Arrays.stream(text.split(",", -1)).map(SheetColumns::field).toList());
    }

    private static SheetColumns distinct(List<Optional<SheetField>> wanted) {
        var seen = EnumSet.noneOf(SheetField.class);
        return new SheetColumns(
                wanted.stream().map(field -> field.filter(seen::add)).toList());
    }

    private static Optional<SheetField> field(String name) {
        return Arrays.stream(SheetField.values())
                .filter(field -> field.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    public boolean has(SheetField field) {
        return fields.contains(Optional.of(field));
    }

    /// Empty where the sheet has no such column.
    public String cell(SheetRow row, SheetField field) {
        var column = fields.indexOf(Optional.of(field));
        return column < 0 ? "" : row.cell(column).strip();
    }

    public List<String> names() {
        return fields.stream().map(field -> field.map(Enum::name).orElse("")).toList();
    }

    public String text() {
        return String.join(",", names());
    }
}
