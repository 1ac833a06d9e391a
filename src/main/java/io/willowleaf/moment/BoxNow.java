package io.willowleaf.moment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a box stands: since when it hangs, when it was last emptied, how many slips of it wait to be typed in, and how
/// many complaints came through its short link.
public record BoxNow(Box box, Instant since, @Nullable Instant emptiedAt, long left, long told) {

    /// Whether it was not emptied for longer than its rhythm.
    public boolean isDue(Instant now) {
        return (emptiedAt == null ? since : emptiedAt).plus(box.every()).isBefore(now);
    }
}
