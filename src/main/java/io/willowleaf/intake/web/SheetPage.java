package io.willowleaf.intake.web;

import io.willowleaf.intake.RowProblem;
import io.willowleaf.intake.SheetCard;
import io.willowleaf.intake.TryOut;
import io.willowleaf.intake.domain.SheetField;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One spreadsheet: before it is taken in what that would do, after that how far it is.
public record SheetPage(SheetCard card, @Nullable TryOut tryOut, List<RowProblem> problems) {

    public SheetPage {
        problems = List.copyOf(problems);
    }

    public String path() {
        return "/intake/import/" + card.id().value();
    }

    public List<String> fields() {
        return Arrays.stream(SheetField.values()).map(Enum::name).toList();
    }

    public boolean mayStart() {
        return tryOut != null && tryOut.good() > 0;
    }
}
