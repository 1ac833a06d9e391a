package io.willowleaf.warning.desk;

import io.willowleaf.volume.VolumeKind;
import io.willowleaf.volume.desk.VolumeDesk;
import io.willowleaf.warning.Series;
import io.willowleaf.warning.domain.ChartBaseline;
import io.willowleaf.warning.domain.ChartKind;
import io.willowleaf.warning.domain.ControlChart;
import io.willowleaf.warning.domain.RunRule;
import io.willowleaf.warning.domain.Watch;
import io.willowleaf.warning.domain.WeeklySamples;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Puts counts and volumes together, for many series with few questions to the database.
@Component
class Charts {

    private static final Set<RunRule> RULES =
            Set.of(RunRule.BEYOND_THREE_SIGMA, RunRule.NINE_ON_ONE_SIDE, RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA);

    private final Watch watch;
    private final VolumeDesk volumes;

    Charts(Watch watch, VolumeDesk volumes) {
        this.watch = watch;
        this.volumes = volumes;
    }

    /// The weeks of every series; both days are Mondays, the last one not included.
    Map<Series, List<WeeklySamples.Week>> weeks(Collection<Series> series, LocalDate from, LocalDate until) {
        return weeks(series, from, amounts(series, from, until), from, until);
    }

    /// Only the newest week of each of them, where it has one.
    Map<Series, List<WeeklySamples.Week>> newest(Collection<Series> series, LocalDate from, LocalDate until) {
        var amounts = amounts(series, from, until);
        var earliest = until.minusWeeks(1);
        for (var volume : amounts.values()) {
            var known = WeeklySamples.of(new TreeMap<>(), volume, from, until);
            if (!known.isEmpty() && known.getLast().monday().isBefore(earliest)) {
                earliest = known.getLast().monday();
            }
        }
        var weeks = weeks(series, earliest, amounts, from, until);
        weeks.replaceAll((_, all) -> all.isEmpty() ? all : List.of(all.getLast()));
        return weeks;
    }

    /// Counted from `known` on only; before that every count is none.
    private Map<Series, List<WeeklySamples.Week>> weeks(
            Collection<Series> series,
            LocalDate known,
            Map<VolumeKind, SortedMap<LocalDate, Long>> amounts,
            LocalDate from,
            LocalDate until) {
        var counts = watch.counts(series, known, until);
        var weeks = new LinkedHashMap<Series, List<WeeklySamples.Week>>();
        for (var each : series) {
            weeks.put(
                    each,
                    WeeklySamples.of(
                            counts.getOrDefault(each.id(), new TreeMap<>()),
                            each.volume() == null ? null : amounts.get(each.volume()),
                            from,
                            until));
        }
        return weeks;
    }

    private Map<VolumeKind, SortedMap<LocalDate, Long>> amounts(
            Collection<Series> series, LocalDate from, LocalDate until) {
        var amounts = new EnumMap<VolumeKind, SortedMap<LocalDate, Long>>(VolumeKind.class);
        for (var each : series) {
            if (each.volume() != null) {
                amounts.computeIfAbsent(each.volume(), kind -> volumes.perDay(kind, from, until));
            }
        }
        return amounts;
    }

    boolean hasVolume(VolumeKind kind, LocalDate from, LocalDate until) {
        return !volumes.perDay(kind, from, until).isEmpty();
    }

    static ChartBaseline freeze(Series series, int version, List<WeeklySamples.Week> stable) {
        return ChartBaseline.freeze(
                kind(series),
                version,
                stable.stream().map(WeeklySamples.Week::sample).toList());
    }

    static ControlChart chart(Series series, List<WeeklySamples.Week> weeks) {
        var frozen = Objects.requireNonNull(series.baseline());
        var baseline = new ChartBaseline(
                kind(series), frozen.version(), frozen.centre(), frozen.sigmaZ(), frozen.points(), frozen.amount());
        return ControlChart.of(
                baseline, weeks.stream().map(WeeklySamples.Week::sample).toList(), RULES);
    }

    static ChartKind kind(Series series) {
        return series.volume() == null ? ChartKind.C : ChartKind.U;
    }
}
