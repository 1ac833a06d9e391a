package io.willowleaf.calendar;

import io.willowleaf.kernel.DomainEvent;
import java.time.LocalDate;

/// What changed about when we work. Whoever keeps deadlines counts the open ones again.
public sealed interface CalendarEvent extends DomainEvent {

    CalendarVersion version();

    @Override
    default String stream() {
        return "calendar:1";
    }

    record HolidayAdded(LocalDate day, Holiday.Kind kind, Holiday.Source source, CalendarVersion version)
            implements CalendarEvent {}

    record HolidayRemoved(LocalDate day, CalendarVersion version) implements CalendarEvent {}

    record HoursChanged(CalendarVersion version) implements CalendarEvent {}
}
