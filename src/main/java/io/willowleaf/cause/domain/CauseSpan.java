package io.willowleaf.cause.domain;

import io.willowleaf.kernel.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Whole days, the last one included, and as many before them to compare with.
public record CauseSpan(LocalDate from, LocalDate to) {

    private static final int WEEK = 7;
    private static final long FEWEST_WEEKS = 16;

    public CauseSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public LocalDate until() {
        return to.plusDays(1);
    }

    public CauseSpan before() {
        return new CauseSpan(from.minusDays(days()), from.minusDays(1));
    }

    /// The whole weeks that end with the last day: those of the span, and at least 16 so that a flow can be seen.
    public CauseSpan weekly() {
        long weeks = Math.max(FEWEST_WEEKS, (days() + WEEK - 1) / WEEK);
        return new CauseSpan(until().minusWeeks(weeks), to);
    }

    /// The first day of each week.
    public List<LocalDate> weeks() {
        return from.datesUntil(until(), java.time.Period.ofDays(WEEK)).toList();
    }

    /// Counts of days summed up by week.
    public List<Long> perWeek(Map<LocalDate, Long> days) {
        return weeks().stream()
                .map(first -> LongStream.range(0, WEEK)
                        .map(day -> days.getOrDefault(first.plusDays(day), 0L))
                        .sum())
                .toList();
    }

    public Period period(ZoneId zone) {
        return new Period(
                from.atStartOfDay(zone).toInstant(), until().atStartOfDay(zone).toInstant());
    }
}
