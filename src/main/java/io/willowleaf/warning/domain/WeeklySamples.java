package io.willowleaf.warning.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Days put together to weeks that begin on Monday. Against a volume only days that have one count, so a week that is
/// not over is judged by what is known of it; without a volume every week counts as one.
public final class WeeklySamples {

    /// Volumes are counted in thousands.
    public static final double BASE = 1_000;

    private static final int DAYS = 7;

    private WeeklySamples() {}

    public record Week(LocalDate monday, Sample sample) {}

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Both days are Mondays; `until` is the first that is left out.
    public static List<Week> of(
            SortedMap<LocalDate, Long> counts,
            @Nullable SortedMap<LocalDate, Long> volumes,
            LocalDate from,
            LocalDate until) {
        var weeks = new ArrayList<Week>();
        for (var monday = from; monday.isBefore(until); monday = monday.plusDays(DAYS)) {
            var sample = volumes == null ? alone(counts, monday) : against(counts, volumes, monday);
            if (sample != null) {
                weeks.add(new Week(monday, sample));
            }
        }
        return weeks;
    }

    private static Sample alone(SortedMap<LocalDate, Long> counts, LocalDate monday) {
        var count = counts.subMap(monday, monday.plusDays(DAYS)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Sample(count, 1);
    }

    private static @Nullable Sample against(
            SortedMap<LocalDate, Long> counts, SortedMap<LocalDate, Long> volumes, LocalDate monday) {
        var known = volumes.subMap(monday, monday.plusDays(DAYS));
        var volume = known.values().stream().mapToLong(Long::longValue).sum();
        var count = known.keySet().stream()
                .mapToLong(day -> counts.getOrDefault(day, 0L))
                .sum();
        return volume > 0 ? new Sample(count, volume / BASE) : null;
    }
}
