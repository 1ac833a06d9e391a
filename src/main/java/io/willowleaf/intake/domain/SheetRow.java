package io.willowleaf.intake.domain;

import java.util.List;

/// One row with its number as a person counts in the file: the heading is 1.
public record SheetRow(int number, List<String> cells) {

    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
