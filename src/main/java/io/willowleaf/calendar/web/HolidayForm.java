package io.willowleaf.calendar.web;

import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.kernel.page.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A day off as it was typed.
public record HolidayForm(String day, String name) {

    static final HolidayForm EMPTY = new HolidayForm("", "");
    static final int LONGEST_NAME = 60;

    Problems problems(WorkCalendar calendar) {
        var date = findDate();
        var known = date.map(calendar::holiday);
        return Problems.NONE
                .with(date.isEmpty(), "day", "calendar.problem.day")
                .with(
                        known.isPresent(),
                        "day",
                        "calendar.problem.already",
                        known.map(Holiday::ko).orElse(""))
                .with(name.isBlank(), "name", "calendar.problem.name")
                .with(name.length() > LONGEST_NAME, "name", "calendar.problem.longName", LONGEST_NAME);
    }

    LocalDate date() {
        return findDate().orElseThrow();
    }

    private Optional<LocalDate> findDate() {
        try {
            return Optional.of(LocalDate.parse(day.strip()))
                    .filter(date ->
                            CalendarPage.FIRST_YEAR <= date.getYear() && date.getYear() <= CalendarPage.LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
