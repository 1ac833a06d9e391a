package io.willowleaf.calendar;

import java.time.Duration;

/// How long something may take, in the unit the rule uses.
public sealed interface Term {

    /// Working time: the windows of working days, without lunch.
    record WorkingHours(Duration time) implements Term {}

    /// Working days, the first one counts; due at the end of the last.
    record WorkingDaysIncluding(int days) implements Term {}

    /// Working days, counted from the day after; due at the end of the last.
    record WorkingDaysAfter(int days) implements Term {}

    /// Calendar days, the first not counted; an end on a Saturday or holiday moves to the next working day.
    record CalendarDays(int days) implements Term {}

    /// Calendar months after the Civil Code: the day before, then as calendar days.
    record Months(int months) implements Term {}

    /// Around the clock, for those on call.
    record Elapsed(Duration time) implements Term {}
}
