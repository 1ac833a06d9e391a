package io.willowleaf.likeness;

import io.willowleaf.complaint.QueueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another complaint that looks like this one, how much (0 to 1), by which words or passages, and what somebody found
/// who looked at both.
public record Likeness(
        Kind kind,
        QueueRow row,
        double degree,
        List<String> shared,
        @Nullable Judgement judged) {

    public Likeness {
        shared = List.copyOf(shared);
    }
}
