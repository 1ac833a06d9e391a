package io.willowleaf.improvement.domain;

import io.willowleaf.improvement.Effect;
import io.willowleaf.improvement.EffectCurve;
import io.willowleaf.improvement.Finding;
import io.willowleaf.kernel.statistics.Rate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.SortedMap;

/// Compares as many days after the effect started as before it, eight weeks at most. With fewer than eight weeks and
/// fewer than thirty complaints, or fewer than ten at all, too few were counted to say anything.
public final class EffectCheck {

    public static final int DAYS = 56;
    private static final long ENOUGH = 30;
    private static final long LEAST = 10;
    private static final int WEEK = 7;
    private static final int WEEKS = 8;

    private final SortedMap<LocalDate, Long> complaints;
    private final SortedMap<LocalDate, Long> orders;
    private final LocalDate from;
    private final LocalDate today;

    /// `today` is not over yet and does not count.
    public EffectCheck(
            SortedMap<LocalDate, Long> complaints, SortedMap<LocalDate, Long> orders, LocalDate from, LocalDate today) {
        this.complaints = complaints;
        this.orders = orders;
        this.from = from;
        this.today = today;
    }

    public Effect effect() {
        int days = Math.toIntExact(Math.clamp(ChronoUnit.DAYS.between(from, today), 1, DAYS));
        var begin = from.minusDays(days);
        var end = from.plusDays(days);
        long before = sum(complaints, begin, from);
        long after = sum(complaints, from, end);
        boolean among = covers(begin, from) && covers(from, end);
        long volumeBefore = among ? sum(orders, begin, from) : days;
        long volumeAfter = among ? sum(orders, from, end) : days;
        var change = new RateChange(new Rate(before, volumeBefore), new Rate(after, volumeAfter));
        var interval = change.interval();
        return new Effect(
                finding(change, before + after, days),
                from,
                days,
                before,
                after,
                volumeBefore,
                volumeAfter,
                among,
                change.ratio(),
                interval.low(),
                interval.high());
    }

    private static Finding finding(RateChange change, long events, int days) {
        if (events < LEAST || (events < ENOUGH && days < DAYS)) {
            return Finding.TOO_FEW;
        }
        return switch (change.verdict(Aim.FEWER)) {
            case IMPROVED -> Finding.IMPROVED;
            case UNDECIDED -> Finding.UNDECIDED;
            case WORSE -> Finding.WORSE;
        };
    }

    /// Whole weeks only.
    public EffectCurve curve() {
        var weeks = new ArrayList<EffectCurve.Week>();
        boolean among = covers(from.minusDays(DAYS), from);
        for (int week = -WEEKS; week < WEEKS; week++) {
            var start = from.plusDays((long) week * WEEK);
            var end = start.plusDays(WEEK);
            if (!end.isAfter(today)) {
                long volume = among ? sum(orders, start, end) : WEEK;
                weeks.add(new EffectCurve.Week(start, sum(complaints, start, end), volume, week >= 0));
            }
        }
        return new EffectCurve(from, among, weeks);
    }

    /// Whether at least nine days of ten have a volume.
    private boolean covers(LocalDate begin, LocalDate end) {
        long days = ChronoUnit.DAYS.between(begin, end);
        var known = orders.subMap(begin, end);
        return known.size() * 10L >= days * 9
                && known.values().stream().mapToLong(Long::longValue).sum() > 0;
    }

    private static long sum(SortedMap<LocalDate, Long> days, LocalDate begin, LocalDate end) {
        return days.subMap(begin, end).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
