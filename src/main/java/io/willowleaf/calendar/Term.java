package io.willowleaf.calendar;

import java.time.Duration;
import java.time.Instant;

/// How long something may take, in the unit the rule uses. Less than nothing is refused, and so is no day at all.
public sealed interface Term {

    /// "At once" for public bodies: three working hours.
    Term IMMEDIATE = new WorkingHours(Duration.ofHours(3));

    /// Working time: the windows of working days, without lunch.
    record WorkingHours(Duration time) implements Term {
        public WorkingHours {
            notNegative(time);
        }
    }

    /// Working days, the first one counts; due at the end of the last.
    record WorkingDaysIncluding(int days) implements Term {
        public WorkingDaysIncluding {
            atLeastOne(days);
        }
    }

    /// Working days, counted from the day after; due at the end of the last.
    record WorkingDaysAfter(int days) implements Term {
        public WorkingDaysAfter {
            atLeastOne(days);
        }
    }

    /// Calendar days, the first not counted; an end on a Saturday or holiday moves to the next working day.
    record CalendarDays(int days) implements Term {
        public CalendarDays {
            atLeastOne(days);
        }
    }

    /// Calendar months after the Civil Code: the day before, then as calendar days.
    record Months(int months) implements Term {
        public Months {
            atLeastOne(months);
        }
    }

    /// Around the clock, for those on call.
    record Elapsed(Duration time) implements Term {
        public Elapsed {
            notNegative(time);
        }
    }

    /// Until a moment that somebody else set, whatever the calendar says.
    record Until(Instant end) implements Term {}

    private static void notNegative(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a term of " + time);
        }
    }

    private static void atLeastOne(int many) {
        if (many < 1) {
            throw new IllegalArgumentException("a term of " + many);
        }
    }
}
