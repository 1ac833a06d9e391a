package io.willowleaf.portal.domain;

import io.willowleaf.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// When a customer may be called back: soon, and in the morning and afternoon of the next working day; always while we
/// work.
public final class CallBackTimes {

    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration FARTHEST = Duration.ofDays(14);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private CallBackTimes() {}

    public static List<Instant> offered(WorkCalendar calendar, Instant now) {
        var soon = calendar.nextWorkingInstant(
                now.plus(SOON).plus(Duration.ofMinutes(59)).truncatedTo(ChronoUnit.HOURS));
        return Stream.of(soon, nextDay(calendar, now, MORNING), nextDay(calendar, now, AFTERNOON))
                .distinct()
                .sorted()
                .toList();
    }

    /// Somebody may have looked at the page for a while.
    public static boolean fits(WorkCalendar calendar, Instant at, Instant now) {
        return at.isAfter(now)
                && at.isBefore(now.plus(FARTHEST))
                && calendar.nextWorkingInstant(at).equals(at);
    }

    private static Instant nextDay(WorkCalendar calendar, Instant now, LocalTime time) {
        var day = calendar.dayOf(now).plusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return calendar.nextWorkingInstant(
                day.atTime(time).atZone(calendar.zone()).toInstant());
    }
}
