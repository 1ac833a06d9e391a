package io.willowleaf.likeness;

import io.willowleaf.complaint.QueueRow;
import java.util.List;

/// A group of near-copies as somebody sees it: the newest that the viewer may read.
public record CrowdSheet(Crowd crowd, List<QueueRow> rows) {

    private static final int AT_ONCE = 3;

    public CrowdSheet {
        rows = List.copyOf(rows);
    }

    public List<QueueRow> shown() {
        return rows.subList(0, folds() ? AT_ONCE : rows.size());
    }

    /// The rest of a long list, shown on request; a single one is not worth the click.
    public List<QueueRow> folded() {
        return rows.subList(shown().size(), rows.size());
    }

    private boolean folds() {
        return rows.size() > AT_ONCE + 1;
    }
}
