package io.willowleaf.sheet.domain;

import io.willowleaf.sheet.SheetColumn;
import io.willowleaf.sheet.SheetLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What each column of a table tells, by code; an empty one is left out. No code stands twice.
public record Mapping(List<String> codes) {

    public Mapping {
        var seen = new HashSet<String>();
        codes = codes.stream().map(code -> seen.add(code) ? code : "").toList();
    }

    public static Mapping guess(List<String> headings, List<SheetColumn> columns) {
        return new Mapping(headings.stream()
                .map(heading -> columns.stream()
                        .filter(column -> column.isCalled(heading))
                        .map(SheetColumn::code)
                        .findFirst()
                        .orElse(""))
                .toList());
    }

    /// As people chose them, by the number of the column; what is not known is left out.
    public static Mapping chosen(int count, Map<Integer, String> names, List<SheetColumn> columns) {
        var known = columns.stream().map(SheetColumn::code).collect(Collectors.toSet());
        var codes = new ArrayList<String>();
        for (var column = 0; column < count; column++) {
            var name = names.getOrDefault(column, "");
            codes.add(known.contains(name) ? name : "");
        }
        return new Mapping(codes);
    }

    public List<SheetColumn> missing(List<SheetColumn> columns) {
        return columns.stream()
                .filter(column -> column.need() == SheetColumn.Need.NEEDED && !codes.contains(column.code()))
                .toList();
    }

    public SheetLine line(String source, SheetRow row) {
        var cells = new HashMap<String, String>();
        for (var column = 0; column < codes.size() && column < row.cells().size(); column++) {
            var text = row.cells().get(column);
            if (!codes.get(column).isEmpty() && !text.isBlank()) {
                cells.put(codes.get(column), text);
            }
        }
        return new SheetLine(source, row.number(), cells);
    }
}
