package io.willowleaf.likeness;

import io.willowleaf.complaint.QueueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another complaint that looks like this one, how much (0 to 1), by which words or passages, and what somebody found
/// who looked at both.
///
/// @param writable whether the viewer may change the other one, too
public record Likeness(
        Kind kind,
        QueueRow row,
        double degree,
        List<String> shared,
        @Nullable Judgement judged,
        boolean writable) {

    public Likeness {
        shared = List.copyOf(shared);
    }

    /// Whether the viewer may still find this, who may write on the first one.
    public boolean offers(Verdict verdict) {
        return (judged == null || judged.verdict() != verdict) && (writable || !verdict.changes(kind));
    }
}
