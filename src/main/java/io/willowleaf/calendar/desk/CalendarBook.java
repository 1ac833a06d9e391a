package io.willowleaf.calendar.desk;

import io.willowleaf.calendar.CalendarEvent;
import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.WorkingWeek;
import io.willowleaf.calendar.domain.Holidays;
import io.willowleaf.calendar.domain.WorkingWeeks;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.EventLog;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Writes a change of the calendar down and announces it.
@Component
class CalendarBook {

    private final Holidays holidays;
    private final WorkingWeeks weeks;
    private final EventLog log;
    private final InstantSource clock;

    CalendarBook(Holidays holidays, WorkingWeeks weeks, EventLog log, InstantSource clock) {
        this.holidays = holidays;
        this.weeks = weeks;
        this.log = log;
        this.clock = clock;
    }

    CalendarVersion add(Holiday holiday, Actor by) {
        var version = addQuietly(holiday, by);
        log.append(
                new CalendarEvent.HolidayAdded(holiday.day(), holiday.kind(), holiday.source(), version),
                by,
                clock.instant());
        return version;
    }

    /// Without announcing it: the first time a year is known it is no news.
    CalendarVersion addQuietly(Holiday holiday, Actor by) {
        return holidays.add(holiday, by, clock.instant());
    }

    CalendarVersion remove(LocalDate day, Holiday.Source source, Actor by) {
        var version = holidays.remove(day, source, by, clock.instant());
        log.append(new CalendarEvent.HolidayRemoved(day, version), by, clock.instant());
        return version;
    }

    CalendarVersion change(WorkingWeek week, Actor by) {
        var version = weeks.change(week, by, clock.instant());
        log.append(new CalendarEvent.HoursChanged(version), by, clock.instant());
        return version;
    }
}
