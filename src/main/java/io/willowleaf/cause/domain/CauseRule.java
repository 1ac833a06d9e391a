package io.willowleaf.cause.domain;

import io.willowleaf.complaint.CauseCode;
import org.jspecify.annotations.Nullable;

/// One rule for finding a cause in a text that has been folded by [FoldedText]: what it looks for, and what that speaks
/// for. Staff may edit rules, so patterns run on RE2 in time linear in the text.
public record CauseRule(
        String code, Kind kind, String group, @Nullable CauseCode leaf, double weight, Wording wording) {

    public enum Kind {
        /// Adds its weight to its group.
        GROUP,
        /// Names the leaf within its group, and adds its weight where its words alone are enough.
        LEAF,
        /// The leaf of a group in which no rule for a leaf fires.
        DEFAULT,
        /// Blanks out words that only look like a cause.
        SKIP
    }
}
