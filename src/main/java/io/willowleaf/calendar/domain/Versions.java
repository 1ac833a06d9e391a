package io.willowleaf.calendar.domain;

import io.willowleaf.calendar.CalendarVersion;

/// How many facts the calendar is made of so far. Cheap to ask, the same on every node.
public interface Versions {

    CalendarVersion newest();

    /// One change after the other: until the end of the transaction nobody else changes the calendar.
    void hold();
}
