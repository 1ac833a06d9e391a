package io.willowleaf.intake.web;

import io.willowleaf.intake.SheetCard;
import io.willowleaf.kernel.page.Problems;
import java.util.List;

/// The form to hand a spreadsheet in, and those handed in lately.
public record SheetsPage(List<SheetCard> sheets, Problems problems) {

    public SheetsPage {
        sheets = List.copyOf(sheets);
    }
}
