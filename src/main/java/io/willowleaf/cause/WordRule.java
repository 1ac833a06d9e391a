package io.willowleaf.cause;

import io.willowleaf.complaint.CauseCode;
import org.jspecify.annotations.Nullable;

/// Which words speak for which cause, as staff read it.
public record WordRule(
        String code, Kind kind, String group, @Nullable CauseCode leaf, int weight, String pattern, boolean active) {

    /// What a rule does with the words it finds.
    public enum Kind {
        GROUP,
        LEAF,
        DEFAULT,
        SKIP
    }

    /// A group needs the cause it falls back to.
    public boolean mayRetire() {
        return active && kind != Kind.DEFAULT;
    }
}
