package io.willowleaf.calendar;

import io.willowleaf.kernel.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/// When a term that began at an instant ends, on this calendar and with these pauses.
record Deadline(WorkCalendar calendar, Instant start, Pauses pauses) {

    Instant of(Term term) {
        return switch (term) {
            case Term.WorkingHours(var time) -> afterWork(time);
            case Term.WorkingDaysIncluding(var days) -> closing(nthWorkingDay(firstDay(), days));
            case Term.WorkingDaysAfter(var days) -> closing(nthWorkingDay(today().plusDays(1), days));
            case Term.CalendarDays(var days) -> endOfDay(days);
            case Term.Months(var months) -> endOfDay(ChronoUnit.DAYS.between(today(), lastDayOf(months)));
            case Term.Elapsed(var time) -> afterTime(time);
            case Term.Until(var end) -> end;
        };
    }

    private Instant afterWork(Duration time) {
        if (time.isZero()) {
            return start;
        }
        var left = time;
        for (var day = today(); ; day = day.plusDays(1)) {
            for (var stretch : calendar.running(day, start, Instant.MAX, pauses)) {
                var length = stretch.length();
                if (left.compareTo(length) <= 0) {
                    return stretch.from().plus(left);
                }
                left = left.minus(length);
            }
        }
    }

    private Instant afterTime(Duration time) {
        var end = start.plus(time);
        for (var pause : pauses.merged()) {
            if (pause.until().isAfter(start) && pause.from().isBefore(end)) {
                end = end.plus((pause.from().isBefore(start) ? new Period(start, pause.until()) : pause).length());
            }
        }
        return end;
    }

    private LocalDate firstDay() {
        boolean late = calendar.isWorkingDay(today()) && !start.isBefore(calendar.closing(today()));
        return late && calendar.week().afterClosing() == WorkingWeek.AfterClosing.COUNTS_TOMORROW
                ? today().plusDays(1)
                : today();
    }

    private LocalDate nthWorkingDay(LocalDate first, int days) {
        return nth(first, days, this::isWorked);
    }

    /// A working day counts unless the clock stood still through all of it.
    private boolean isWorked(LocalDate day) {
        return calendar.isWorkingDay(day)
                && (pauses.merged().isEmpty()
                        || !calendar.running(day, Instant.MIN, Instant.MAX, pauses)
                                .isEmpty());
    }

    /// The close of that day, or of the next working day on which the clock runs at closing time.
    private Instant closing(LocalDate day) {
        var last = day;
        while (!calendar.isWorkingDay(last) || pauses.cover(calendar.closing(last))) {
            last = last.plusDays(1);
        }
        return calendar.closing(last);
    }

    /// The end of the n-th day after today that was not spent standing still, moved on to a working day (Civil Code
    /// 161).
    private Instant endOfDay(long days) {
        var last = nth(today().plusDays(1), days, this::ran);
        while (!calendar.isWorkingDay(last) || pauses.cover(calendar.endOf(last))) {
            last = last.plusDays(1);
        }
        return calendar.endOf(last);
    }

    private boolean ran(LocalDate day) {
        return !pauses.running(calendar.startOf(day), calendar.startOf(day.plusDays(1)))
                .isEmpty();
    }

    /// Civil Code 160: counted from the day after, ending on the day before the corresponding one, or at the end of a
    /// month that has none.
    private LocalDate lastDayOf(int months) {
        var first = today().plusDays(1);
        var corresponding = first.plusMonths(months);
        return corresponding.getDayOfMonth() < first.getDayOfMonth() ? corresponding : corresponding.minusDays(1);
    }

    private LocalDate today() {
        return calendar.dayOf(start);
    }

    private static LocalDate nth(LocalDate first, long days, Predicate<LocalDate> counts) {
        long counted = 0;
        for (var day = first; ; day = day.plusDays(1)) {
            counted += counts.test(day) ? 1 : 0;
            if (counted == days) {
                return day;
            }
        }
    }
}
