package io.willowleaf.calendar.desk;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.WorkingWeek;
import io.willowleaf.calendar.domain.Holidays;
import io.willowleaf.calendar.domain.Versions;
import io.willowleaf.calendar.domain.WorkingWeeks;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the calendar from its facts and keeps the newest one at hand. A version never means anything else, so what is
/// kept never has to be thrown away.
@Component
class Calendars {

    private final Versions versions;
    private final Holidays holidays;
    private final WorkingWeeks weeks;
    private final ZoneId zone;
    private final AtomicReference<@Nullable WorkCalendar> kept = new AtomicReference<>();

    Calendars(Versions versions, Holidays holidays, WorkingWeeks weeks, ZoneId zone) {
        this.versions = versions;
        this.holidays = holidays;
        this.weeks = weeks;
        this.zone = zone;
    }

    WorkCalendar newest() {
        var newest = versions.newest();
        var known = kept.get();
        if (known != null && known.version().equals(newest)) {
            return known;
        }
        var read = read(newest);
        kept.set(read);
        return read;
    }

    WorkCalendar asOf(CalendarVersion version) {
        var known = kept.get();
        return known != null && known.version().equals(version) ? known : read(version);
    }

    private WorkCalendar read(CalendarVersion version) {
        return new WorkCalendar(
                version,
                zone,
                weeks.findAsOf(version).orElse(WorkingWeek.USUAL),
                holidays.asOf(version).stream().collect(Collectors.toMap(Holiday::day, Function.identity())));
    }
}
