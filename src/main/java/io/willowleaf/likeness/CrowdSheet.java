package io.willowleaf.likeness;

import io.willowleaf.complaint.QueueRow;
import java.util.List;

/// A group of near-copies as somebody sees it: the newest that the viewer may read.
public record CrowdSheet(Crowd crowd, List<QueueRow> rows) {

    public CrowdSheet {
        rows = List.copyOf(rows);
    }
}
