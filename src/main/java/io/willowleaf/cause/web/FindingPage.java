package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseSheet;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.kernel.page.Problems;
import org.jspecify.annotations.Nullable;

/// The cause of one complaint on a page of its own. `typed` is what was chosen and not taken.
public record FindingPage(
        ComplaintFile file, CauseSheet sheet, @Nullable FindingForm typed, Problems problems) {

    public String number() {
        return sheet.number().value();
    }

    public String primary() {
        return typed == null ? sheet.first() : typed.primary();
    }

    public String secondary() {
        return typed == null ? sheet.second() : typed.secondary();
    }

    public String evidence() {
        return typed == null ? "" : typed.evidence();
    }
}
