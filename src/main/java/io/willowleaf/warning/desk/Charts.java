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
        var counts = watch.counts(series, from, until);
        var amounts = new EnumMap<VolumeKind, SortedMap<LocalDate, Long>>(VolumeKind.class);
        var weeks = new LinkedHashMap<Series, List<WeeklySamples.Week>>();
        for (var each : series) {
            var volume = each.volume() == null
                    ? null
                    : amounts.computeIfAbsent(each.volume(), kind -> volumes.perDay(kind, from, until));
            weeks.put(each, WeeklySamples.of(counts.getOrDefault(each.id(), new TreeMap<>()), volume, from, until));
        }
        return weeks;
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
