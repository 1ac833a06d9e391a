package io.willowleaf.warning.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.AlarmId;
import io.willowleaf.warning.Series;
import io.willowleaf.warning.SeriesId;
import io.willowleaf.warning.WarningEvent;
import io.willowleaf.warning.domain.AlarmPolicy;
import io.willowleaf.warning.domain.ChartBaseline;
import io.willowleaf.warning.domain.ControlChart;
import io.willowleaf.warning.domain.Watch;
import io.willowleaf.warning.domain.WeeklySamples;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done when it is time to look: begin to watch what comes up often, learn what is normal, raise alarms.
@Service
@Transactional
public class RoundDesk {

    private static final int WEEKS_BACK = 52;
    private static final int OFTEN_WEEKS = 26;
    private static final int OFTEN = 12;
    private static final int RECENT_WEEKS = 1;

    private final Watch watch;
    private final Charts charts;
    private final EventLog log;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    RoundDesk(Watch watch, Charts charts, EventLog log, AuditDesk audit, InstantSource clock, ZoneId zone) {
        this.watch = watch;
        this.charts = charts;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public List<CauseCode> frequent() {
        return watch.frequent(thisMonday().minusWeeks(OFTEN_WEEKS), OFTEN);
    }

    @Transactional(readOnly = true)
    public List<Series> series() {
        return watch.series();
    }

    /// Against orders, where they are known.
    public void begin(CauseCode cause) {
        watch.hold(cause);
        if (watch.findSeries(cause).isEmpty()) {
            var monday = thisMonday();
            var orders = charts.hasVolume(VolumeKind.ORDERS, monday.minusWeeks(OFTEN_WEEKS), monday);
            var id = watch.watch(cause, orders ? VolumeKind.ORDERS : null, Actor.SYSTEM, now());
            log.append(new WarningEvent.Watched(id, cause), Actor.SYSTEM, now());
            audit.act(Actor.SYSTEM, "series.watch", id.stream());
        }
    }

    /// Whether an alarm was raised. Looking again raises none.
    public boolean look(SeriesId id) {
        watch.findSeries(id).map(Series::cause).ifPresent(watch::hold);
        // Read only once it is held: another node may have learnt or left it meanwhile.
        return watch.findSeries(id).map(this::look).orElse(false);
    }

    private boolean look(Series series) {
        var monday = thisMonday();
        var from = monday.minusWeeks(WEEKS_BACK);
        var weeks = charts.weeks(List.of(series), from, monday.plusWeeks(1)).get(series);
        if (weeks == null) {
            return false;
        }
        var known = series.baseline() == null ? learn(series, weeks, monday) : series;
        return known.baseline() != null && judge(known, weeks, monday);
    }

    private Series learn(Series series, List<WeeklySamples.Week> weeks, LocalDate monday) {
        var stable = weeks.stream()
                .dropWhile(week -> week.sample().count() == 0)
                .filter(week -> week.monday().isBefore(monday))
                .limit(ChartBaseline.RECOMMENDED)
                .toList();
        if (stable.size() < ChartBaseline.RECOMMENDED) {
            return series;
        }
        var baseline = frozen(series, 1, stable, "");
        watch.freeze(series.id(), baseline, Actor.SYSTEM, now());
        log.append(new WarningEvent.BaselineFrozen(series.id(), 1), Actor.SYSTEM, now());
        audit.act(Actor.SYSTEM, "series.baseline", series.id().stream());
        return new Series(series.id(), series.cause(), series.volume(), baseline);
    }

    static Series.Frozen frozen(Series series, int version, List<WeeklySamples.Week> stable, String reason) {
        var made = Charts.freeze(series, version, stable);
        return new Series.Frozen(
                version,
                stable.getFirst().monday(),
                stable.getLast().monday(),
                made.centre(),
                made.sigmaZ(),
                made.points(),
                made.amount(),
                reason);
    }

    private boolean judge(Series series, List<WeeklySamples.Week> weeks, LocalDate monday) {
        var chart = Charts.chart(series, weeks);
        for (var at = weeks.size() - 1; at >= 0; at--) {
            var week = weeks.get(at);
            if (week.monday().isBefore(monday.minusWeeks(RECENT_WEEKS))) {
                return false;
            }
            if (AlarmPolicy.rings(chart.points().get(at))) {
                return raise(series, week, chart.points().get(at), chart.baseline());
            }
        }
        return false;
    }

    private boolean raise(Series series, WeeklySamples.Week week, ControlChart.Point point, ChartBaseline baseline) {
        var grave = watch.isGrave(series.cause(), week.monday(), week.monday().plusWeeks(1));
        var alarm = new Alarm(
                new AlarmId(0),
                series.id(),
                series.cause(),
                series.volume(),
                AlarmPolicy.level(point, grave),
                week.monday(),
                point.broken().stream().map(Enum::name).sorted().toList(),
                week.sample().count(),
                baseline.expected(week.sample()),
                point.value(),
                point.limits().high(),
                baseline.version(),
                now(),
                null,
                null,
                null,
                false);
        var raised = watch.raise(alarm);
        raised.ifPresent(id -> {
            log.append(
                    new WarningEvent.Raised(id, series.id(), series.cause(), week.monday(), alarm.level()),
                    Actor.SYSTEM,
                    now());
            audit.act(Actor.SYSTEM, "alarm.raise", id.stream());
        });
        return raised.isPresent();
    }

    private LocalDate thisMonday() {
        return WeeklySamples.mondayOf(LocalDate.ofInstant(clock.instant(), zone));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
