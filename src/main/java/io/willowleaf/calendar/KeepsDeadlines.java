package io.willowleaf.calendar;

import java.time.LocalDate;

/// Asked before a day becomes a day off, or is worked after all: what would move. Whoever keeps deadlines answers.
public interface KeepsDeadlines {

    Moves ifItWere(LocalDate day, WorkCalendar then);
}
