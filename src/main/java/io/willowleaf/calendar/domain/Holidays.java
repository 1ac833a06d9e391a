package io.willowleaf.calendar.domain;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.Holiday;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The days off, as facts: a day was added, a day was removed. The newest one about a day says what it is.
public interface Holidays {

    /// Days off as they stood at that version, in order.
    List<Holiday> asOf(CalendarVersion version);

    /// Who had the last word about each day of a year that was ever named, added or removed.
    Map<LocalDate, Holiday.Source> lastWord(int year);

    CalendarVersion add(Holiday holiday, Actor by, Instant at);

    CalendarVersion remove(LocalDate day, Holiday.Source source, Actor by, Instant at);
}
