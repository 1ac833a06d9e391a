package io.willowleaf.calendar;

import java.time.LocalTime;

/// A stretch of a working day in which work is done, its end not included.
public record WorkingWindow(LocalTime from, LocalTime until) {

    public WorkingWindow {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a window from " + from + " until " + until);
        }
    }
}
