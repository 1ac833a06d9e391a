package io.willowleaf.calendar;

import io.willowleaf.kernel.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When we work: the weekly hours less the holidays, as one version of the table says.
///
/// F-20, in the zone of the organisation. Working hours end exactly when they are used up, at the end of a window
/// rather than at the start of the next.
/// Working days end with the last window, calendar days and months at 23:59:59. Pauses take working time out; a day is
/// taken out when the clock stood still
/// through all of it, and nothing is ever due while the clock stands still. Sources: Civil Code 157, 160, 161;
/// Regulations on Holidays of Public Offices.
public record WorkCalendar(CalendarVersion version, ZoneId zone, WorkingWeek week, Map<LocalDate, Holiday> holidays) {

    private static final long A_DAY = 86_400;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public WorkCalendar {
        holidays = Map.copyOf(holidays);
    }

    /// The same with one more day off.
    public WorkCalendar with(Holiday holiday) {
        var more = new HashMap<>(holidays);
        more.put(holiday.day(), holiday);
        return new WorkCalendar(version, zone, week, more);
    }

    /// The same with that day worked.
    public WorkCalendar without(LocalDate day) {
        var less = new HashMap<>(holidays);
        less.remove(day);
        return new WorkCalendar(version, zone, week, less);
    }

    public Instant due(Instant start, Term term) {
        return due(start, term, List.of());
    }

    /// A pause that still lasts is given until now; the answer is then what would be due if the clock went on now.
    public Instant due(Instant start, Term term, List<Period> pauses) {
        return new Deadline(this, start, Pauses.of(pauses)).of(term);
    }

    public Duration workTimeBetween(Instant from, Instant until) {
        return workTimeBetween(from, until, List.of());
    }

    /// Nothing when `until` does not come after `from`.
    public Duration workTimeBetween(Instant from, Instant until, List<Period> pauses) {
        return running(from, until, pauses).stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// The stretches between two moments in which we were at work and the clock ran, in order.
    public List<Period> running(Instant from, Instant until, List<Period> pauses) {
        var merged = Pauses.of(pauses);
        var running = new ArrayList<Period>();
        var last = dayOf(until);
        for (var day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            running.addAll(running(day, from, until, merged));
        }
        return running;
    }

    public List<WorkSlice> slices(Instant start, Instant due) {
        return slices(start, due, List.of());
    }

    /// Every day from the start to the deadline, with the working time that counted.
    public List<WorkSlice> slices(Instant start, Instant due, List<Period> pauses) {
        var merged = Pauses.of(pauses);
        var slices = new ArrayList<WorkSlice>();
        for (var day = dayOf(start); !day.isAfter(dayOf(due)); day = day.plusDays(1)) {
            slices.add(slice(day, start, due, merged));
        }
        return slices;
    }

    public boolean isWorkingDay(LocalDate day) {
        return week.days().contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    public @Nullable Holiday holiday(LocalDate day) {
        return holidays.get(day);
    }

    /// Now if we are at work, else when the next window opens.
    public Instant nextWorkingInstant(Instant at) {
        for (var day = dayOf(at); ; day = day.plusDays(1)) {
            var ahead = running(day, at, Instant.MAX, Pauses.of(List.of()));
            if (!ahead.isEmpty()) {
                return ahead.getFirst().from();
            }
        }
    }

    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /// The stretches of a day's windows between two instants in which the clock runs.
    List<Period> running(LocalDate day, Instant from, Instant until, Pauses pauses) {
        var running = new ArrayList<Period>();
        if (isWorkingDay(day)) {
            for (var window : week.windows()) {
                var opens = later(from, at(day, window.from()));
                var closes = earlier(until, at(day, window.until()));
                running.addAll(pauses.running(opens, closes));
            }
        }
        return running;
    }

    Instant closing(LocalDate day) {
        return at(day, week.closing());
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant endOf(LocalDate day) {
        return at(day, LAST_SECOND);
    }

    private WorkSlice slice(LocalDate day, Instant start, Instant due, Pauses pauses) {
        var counted =
                running(day, start, due, pauses).stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
        return new WorkSlice(day, counted, why(day, counted, start, due), holiday(day));
    }

    private WorkSlice.Why why(LocalDate day, Duration counted, Instant start, Instant due) {
        if (holidays.containsKey(day)) {
            return WorkSlice.Why.HOLIDAY;
        }
        if (!isWorkingDay(day)) {
            return WorkSlice.Why.DAY_OFF;
        }
        if (!counted.isZero()) {
            return WorkSlice.Why.WORKED;
        }
        return running(day, start, due, Pauses.of(List.of())).isEmpty()
                ? WorkSlice.Why.OUTSIDE_HOURS
                : WorkSlice.Why.STOPPED;
    }

    /// Without asking what a local time means, unless the clocks change near it.
    private Instant at(LocalDate day, LocalTime time) {
        long local = day.toEpochSecond(time, ZoneOffset.UTC);
        var offset = zone.getRules().getOffset(Instant.ofEpochSecond(local - A_DAY));
        return offset.equals(zone.getRules().getOffset(Instant.ofEpochSecond(local + A_DAY)))
                ? Instant.ofEpochSecond(local - offset.getTotalSeconds())
                : day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
