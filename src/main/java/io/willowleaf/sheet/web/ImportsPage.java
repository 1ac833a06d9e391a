package io.willowleaf.sheet.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.sheet.ImportTarget;
import io.willowleaf.sheet.SheetCard;
import java.util.List;

/// The form to hand a table in, and those handed in lately.
public record ImportsPage(List<ImportTarget> targets, String chosen, List<SheetCard> sheets, Problems problems) {

    public ImportsPage {
        targets = List.copyOf(targets);
        sheets = List.copyOf(sheets);
    }

    public String title(SheetCard card) {
        return targets.stream()
                .filter(target -> target.code().equals(card.target()))
                .map(target -> target.words() + "title")
                .findFirst()
                .orElseThrow();
    }
}
