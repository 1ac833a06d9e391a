package io.willowleaf.warning.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.AlarmBoard;
import io.willowleaf.warning.AlarmFigures;
import io.willowleaf.warning.AlarmId;
import io.willowleaf.warning.NotPossible;
import io.willowleaf.warning.Series;
import io.willowleaf.warning.SeriesChart;
import io.willowleaf.warning.SeriesId;
import io.willowleaf.warning.WarningEvent;
import io.willowleaf.warning.domain.AlarmPolicy;
import io.willowleaf.warning.domain.ChartBaseline;
import io.willowleaf.warning.domain.Watch;
import io.willowleaf.warning.domain.WeeklySamples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows what rings and why, and remembers what was done about it.
@Service
@Transactional
public class WarningDesk {

    private static final Duration LOOK_BACK = Duration.ofDays(90);
    private static final Term REACT_WITHIN = new Term.WorkingDaysAfter(2);
    private static final int WEEKS_SHOWN = 52;
    private static final int CLOSED_SHOWN = 50;

    private final Watch watch;
    private final Charts charts;
    private final CauseWords words;
    private final CalendarDesk calendar;
    private final EventLog log;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    WarningDesk(
            Watch watch,
            Charts charts,
            CauseWords words,
            CalendarDesk calendar,
            EventLog log,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone) {
        this.watch = watch;
        this.charts = charts;
        this.words = words;
        this.calendar = calendar;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /// How many alarms nobody has closed yet.
    @Transactional(readOnly = true)
    public long openCount() {
        return watch.countOpen();
    }

    /// The open alarm of this cause, if it has one.
    @Transactional(readOnly = true)
    public Optional<Alarm> forCause(CauseCode cause) {
        return watch.findOpen(cause);
    }

    @Transactional(readOnly = true)
    public AlarmFigures figures() {
        return watch.figures(clock.instant().minus(LOOK_BACK));
    }

    @Transactional(readOnly = true)
    public AlarmBoard board(Viewer viewer) {
        demand(viewer, Manner.READ);
        var series = watch.series();
        return board(series.size(), charts(series));
    }

    /// The same with no more than a few series, those that stand nearest to their limit or above it.
    @Transactional(readOnly = true)
    public AlarmBoard nearest(int many, Viewer viewer) {
        demand(viewer, Manner.READ);
        var series = watch.series();
        return board(
                series.size(),
                charts(charts.newest(series, shownFrom(), shownUntil()).entrySet().stream()
                        .map(each -> chart(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparingDouble(SeriesChart::nearness)
                                .reversed())
                        .limit(many)
                        .map(SeriesChart::series)
                        .toList()));
    }

    private AlarmBoard board(int watched, List<SeriesChart> series) {
        return new AlarmBoard(watch.open(), watch.closed(CLOSED_SHOWN), watched, series, figures());
    }

    @Transactional(readOnly = true)
    public Alarm find(AlarmId id, Viewer viewer) {
        demand(viewer, Manner.READ);
        return watch.findAlarm(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<SeriesChart> findChart(SeriesId id, Viewer viewer) {
        demand(viewer, Manner.READ);
        return watch.findSeries(id).map(series -> charts(List.of(series)).getFirst());
    }

    /// Until when somebody should have looked at each of these.
    @Transactional(readOnly = true)
    public Instant reactBy(Alarm alarm) {
        return reactBy(alarm, calendar.current());
    }

    public void acknowledge(AlarmId id, String note, Viewer viewer) {
        open(id, viewer);
        if (!watch.acknowledge(id, note.strip(), viewer.actor(), now())) {
            throw new NotPossible("warning.refused.acknowledged");
        }
        log.append(new WarningEvent.Acknowledged(id), viewer.actor(), now());
        audit.act(viewer.actor(), "alarm.acknowledge", id.stream());
    }

    /// Answers the alarm an improvement action is made from; turning it again changes nothing.
    public Alarm turn(AlarmId id, Viewer viewer) {
        var alarm = open(id, viewer);
        if (watch.turn(id, viewer.actor(), now())) {
            log.append(new WarningEvent.TurnedIntoAction(id), viewer.actor(), now());
            audit.act(viewer.actor(), "alarm.act", id.stream());
        }
        return alarm;
    }

    public void close(AlarmId id, boolean genuine, String note, Viewer viewer) {
        open(id, viewer);
        if (!watch.close(id, genuine, note.strip(), viewer.actor(), now())) {
            throw new NotPossible("warning.refused.closed");
        }
        log.append(new WarningEvent.Closed(id, genuine), viewer.actor(), now());
        audit.act(viewer.actor(), "alarm.close", id.stream());
    }

    public SeriesId watch(CauseCode cause, @Nullable VolumeKind volume, Viewer viewer) {
        demand(viewer, Manner.WRITE);
        if (!words.knows(cause)) {
            throw new NotPossible("warning.refused.unknown_cause");
        }
        watch.hold(cause);
        if (watch.findSeries(cause).isPresent()) {
            throw new NotPossible("warning.refused.watched");
        }
        var id = watch.watch(cause, volume, viewer.actor(), now());
        log.append(new WarningEvent.Watched(id, cause), viewer.actor(), now());
        audit.act(viewer.actor(), "series.watch", id.stream());
        return id;
    }

    public void leave(SeriesId id, Viewer viewer) {
        var series = hold(id, viewer);
        watch.leave(id, viewer.actor(), now());
        log.append(new WarningEvent.Left(id, series.cause()), viewer.actor(), now());
        audit.act(viewer.actor(), "series.leave", id.stream());
    }

    /// Learns what is normal from these weeks anew; the days may be any of the first and of the last week.
    public void freeze(SeriesId id, LocalDate first, LocalDate last, String reason, Viewer viewer) {
        var series = hold(id, viewer);
        var from = WeeklySamples.mondayOf(first);
        var until = WeeklySamples.mondayOf(last).plusWeeks(1);
        var stable = charts.weeks(List.of(series), from, until).getOrDefault(series, List.of());
        if (stable.size() < ChartBaseline.FEWEST || until.isAfter(today())) {
            throw new NotPossible("warning.refused.few_weeks", ChartBaseline.FEWEST);
        }
        var version = series.baseline() == null ? 1 : series.baseline().version() + 1;
        watch.freeze(id, RoundDesk.frozen(series, version, stable, reason.strip()), viewer.actor(), now());
        log.append(new WarningEvent.BaselineFrozen(id, version), viewer.actor(), now());
        audit.act(viewer.actor(), "series.baseline", id.stream());
    }

    /// What causes and groups of causes are called, by code.
    public Map<String, Bilingual> causes() {
        return words.all();
    }

    private List<SeriesChart> charts(List<Series> series) {
        var weeks = charts.weeks(series, shownFrom(), shownUntil());
        return weeks.entrySet().stream()
                .map(each -> chart(each.getKey(), each.getValue()))
                .toList();
    }

    private static SeriesChart chart(Series series, List<WeeklySamples.Week> weeks) {
        var baseline = series.baseline();
        if (baseline == null) {
            return new SeriesChart(series, weeks.stream().map(WarningDesk::bare).toList());
        }
        var shown = weeks.stream()
                .dropWhile(week -> week.monday().isBefore(baseline.from()))
                .toList();
        var points = Charts.chart(series, shown).points();
        var said = new ArrayList<SeriesChart.Week>();
        for (var at = 0; at < shown.size(); at++) {
            var monday = shown.get(at).monday();
            var point = points.get(at);
            said.add(new SeriesChart.Week(
                    monday,
                    point.sample().count(),
                    point.value(),
                    point.limits().centre(),
                    point.limits().high(),
                    point.limits().low(),
                    AlarmPolicy.rings(point) && monday.isAfter(baseline.until()),
                    !monday.isBefore(baseline.from()) && !monday.isAfter(baseline.until())));
        }
        return new SeriesChart(series, said);
    }

    private static SeriesChart.Week bare(WeeklySamples.Week week) {
        var value = week.sample().count() / week.sample().amount();
        return new SeriesChart.Week(week.monday(), week.sample().count(), value, 0, 0, 0, false, false);
    }

    private static Instant reactBy(Alarm alarm, WorkCalendar current) {
        return current.due(alarm.raisedAt(), REACT_WITHIN);
    }

    private Alarm open(AlarmId id, Viewer viewer) {
        demand(viewer, Manner.WRITE);
        var alarm = watch.findAlarm(id).orElseThrow(NotFound::new);
        if (!alarm.isOpen()) {
            throw new NotPossible("warning.refused.closed");
        }
        return alarm;
    }

    private Series hold(SeriesId id, Viewer viewer) {
        demand(viewer, Manner.WRITE);
        watch.hold(watch.findSeries(id).orElseThrow(NotFound::new).cause());
        return watch.findSeries(id).orElseThrow(NotFound::new);
    }

    private static void demand(Viewer viewer, Manner manner) {
        if (!viewer.may(Permission.ALERT_MANAGE)) {
            throw new NotFound();
        }
        if (!viewer.may(Permission.ALERT_MANAGE, manner)) {
            throw new AccessDeniedException(Permission.ALERT_MANAGE.code());
        }
    }

    private LocalDate shownFrom() {
        return shownUntil().minusWeeks(WEEKS_SHOWN + 1);
    }

    private LocalDate shownUntil() {
        return WeeklySamples.mondayOf(today()).plusWeeks(1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
