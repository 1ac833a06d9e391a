package io.willowleaf.calendar.web;

import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.Moves;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.WorkingWeek;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.page.Tab;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One year of the calendar: its days off, its working days month by month, and our hours.
public record CalendarPage(
        int year,
        List<Tab> years,
        List<Row> rows,
        List<Month> months,
        int workingDays,
        WorkingWeek week,
        HolidayForm form,
        Problems problems,
        @Nullable Preview preview) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2099;

    /// A day off; `at` is its beginning, `off` whether work would have been done without it.
    public record Row(Holiday holiday, Instant at, boolean off) {

        public String kindKey() {
            return "calendar.kind." + holiday.kind();
        }

        public String sourceKey() {
            return "calendar.source." + holiday.source();
        }

        public String removal() {
            return "/settings/calendar/holidays/" + holiday.day() + "/removal";
        }
    }

    /// A change that is not made yet, and what it would move.
    public record Preview(HolidayForm form, boolean removes, Instant at, Moves moves) {

        static Preview added(HolidayForm form, Moves moves, ZoneId zone) {
            return new Preview(form, false, form.date().atStartOfDay(zone).toInstant(), moves);
        }

        static Preview removed(Holiday holiday, Moves moves, ZoneId zone) {
            return new Preview(
                    new HolidayForm(holiday.day().toString(), holiday.ko()),
                    true,
                    holiday.day().atStartOfDay(zone).toInstant(),
                    moves);
        }

        public String action() {
            return removes ? "/settings/calendar/holidays/" + form.day() + "/removal" : "/settings/calendar/holidays";
        }
    }

    public record Month(LocalDate first, int workingDays) {}

    static CalendarPage of(
            int year,
            WorkCalendar calendar,
            LocalDate today,
            HolidayForm form,
            Problems problems,
            @Nullable Preview preview) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), calendar))
                .toList();
        return new CalendarPage(
                year,
                years(year, today),
                rows(year, calendar),
                months,
                months.stream().mapToInt(Month::workingDays).sum(),
                calendar.week(),
                form,
                problems,
                preview);
    }

    public List<DayOfWeek> weekdays() {
        return week.days().stream().sorted().toList();
    }

    private static List<Tab> years(int year, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 3)
                .mapToObj(each ->
                        new Tab("/settings/calendar?year=" + each, Year.of(each).toString(), each == year))
                .toList();
    }

    private static List<Row> rows(int year, WorkCalendar calendar) {
        return calendar.holidays().values().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .sorted(Comparator.comparing(Holiday::day))
                .map(holiday -> row(holiday, calendar))
                .toList();
    }

    private static Row row(Holiday holiday, WorkCalendar calendar) {
        return new Row(
                holiday,
                holiday.day().atStartOfDay(calendar.zone()).toInstant(),
                calendar.week().days().contains(holiday.day().getDayOfWeek()));
    }

    private static Month month(YearMonth month, WorkCalendar calendar) {
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .filter(calendar::isWorkingDay)
                .count();
        return new Month(month.atDay(1), Math.toIntExact(days));
    }
}
