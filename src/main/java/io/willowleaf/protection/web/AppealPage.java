package io.willowleaf.protection.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.RestrictionFile;
import io.willowleaf.protection.Turn;
import io.willowleaf.starterkit.Bilingual;
import org.jspecify.annotations.Nullable;

/// A restriction as the customer sees it.
public record AppealPage(RestrictionFile file, Bilingual channel, String action, String words, Problems problems) {

    public boolean mayAppeal() {
        return file.may(Turn.Kind.APPEALED);
    }

    /// What was decided on the appeal.
    public @Nullable Turn answer() {
        var upheld = file.restriction().turn(Turn.Kind.UPHELD);
        return upheld == null ? file.restriction().turn(Turn.Kind.KEPT) : upheld;
    }
}
