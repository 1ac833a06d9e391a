package io.willowleaf.sheet.domain;

import java.util.List;

/// One row with its number as a person counts in the file: the heading is 1.
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public boolean isTooLong() {
        return cells.stream().anyMatch(cell -> cell.length() >= Bounds.CELL);
    }

    public int length() {
        return cells.stream().mapToInt(String::length).sum();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
