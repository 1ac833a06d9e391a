package io.willowleaf.moment;

import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// What lay in a box when it was emptied: how many slips were counted and how many of them are typed in.
public record SlipCollection(long id, String box, Instant emptiedAt, Actor by, int counted, long typed) {

    public long left() {
        return Math.max(0, counted - typed);
    }

    public boolean open() {
        return left() > 0;
    }
}
