package io.willowleaf.moment.web;

import io.willowleaf.moment.BoxNow;
import java.time.Instant;
import java.util.List;

/// The boxes there are, and which of them should be emptied now.
public record BoxesPage(List<BoxNow> boxes, Instant now) {

    public BoxesPage {
        boxes = List.copyOf(boxes);
    }

    public boolean isDue(BoxNow box) {
        return box.isDue(now);
    }
}
