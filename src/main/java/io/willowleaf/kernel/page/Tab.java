package io.willowleaf.kernel.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A link among links of the same kind: a tab, a view, a segment. Its count may be missing.
public record Tab(
        String href,
        String label,
        boolean current,
        @Nullable Long count,
        Tone tone) {

    public Tab(String href, String label, boolean current) {
        this(href, label, current, null, Tone.PLAIN);
    }

    public Tab(String href, String label, boolean current, long count) {
        this(href, label, current, count, Tone.PLAIN);
    }

    public String look() {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /// What the count says: nothing special, hurry, or overdue.
    public enum Tone {
        PLAIN,
        HOT,
        RED
    }
}
