package io.willowleaf.sheet.web;

import io.willowleaf.sheet.ImportTarget;
import io.willowleaf.sheet.RowProblem;
import io.willowleaf.sheet.SheetCard;
import io.willowleaf.sheet.SheetColumn;
import io.willowleaf.sheet.TryOut;
import io.willowleaf.sheet.domain.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table: before it is taken in what that would do, after that how far it is.
public record ImportPage(
        SheetCard card, ImportTarget target, @Nullable TryOut tryOut, List<RowProblem> problems, int perSecond) {

    public ImportPage {
        problems = List.copyOf(problems);
    }

    public String path() {
        return BigUploads.PATH + "/" + card.id().value();
    }

    public List<String> codes() {
        return target.columns().stream().map(SheetColumn::code).toList();
    }

    /// The key of what a column tells.
    public String word(String code) {
        return code.isEmpty() ? "sheet.field.whole" : target.words() + "field." + code;
    }

    public List<String> missing() {
        return tryOut == null
                ? List.of()
                : new Mapping(tryOut.columns())
                        .missing(target.columns()).stream()
                                .map(SheetColumn::code)
                                .toList();
    }

    public boolean mayStart() {
        return tryOut != null && tryOut.tally().good() > 0 && missing().isEmpty();
    }

    /// How many rows would be taken in, as far as they were looked at.
    public int startable() {
        return tryOut == null || inPart()
                ? card.rows()
                : card.rows() - tryOut.tally().leftOut();
    }

    /// Whether only the beginning was looked at.
    public boolean inPart() {
        return tryOut != null && tryOut.looked() < card.rows();
    }
}
