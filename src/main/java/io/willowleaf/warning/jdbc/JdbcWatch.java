package io.willowleaf.warning.jdbc;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.Actor;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.AlarmFigures;
import io.willowleaf.warning.AlarmId;
import io.willowleaf.warning.Series;
import io.willowleaf.warning.SeriesId;
import io.willowleaf.warning.domain.Watch;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Series, baselines and alarms as rows that are only ever added.
@Repository
class JdbcWatch implements Watch {

    private static final String SERIES = """
            select s.id, s.cause, s.volume, b.*
            from warning.series s
            left join lateral (
                select * from warning.baseline where series = s.id order by version desc limit 1) b on true
            where not exists (select from warning.leaving l where l.series = s.id)
            """;

    private static final String ALARM = """
            select a.*, s.cause, s.volume,
                k.done_by as seen_by, k.done_at as seen_at, k.note as seen_note,
                t.done_by as turned_by, t.done_at as turned_at,
                v.done_by as closed_by, v.done_at as closed_at, v.note as closed_note, v.genuine
            from warning.alarm a
            join warning.series s on s.id = a.series
            left join warning.acknowledgement k on k.alarm = a.id
            left join warning.turning t on t.alarm = a.id
            left join warning.verdict v on v.alarm = a.id
            """;

    private final JdbcClient jdbc;

    JdbcWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(CauseCode cause) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
                .param("what", "warning " + cause.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Series> series() {
        return jdbc.sql(SERIES + "order by s.cause")
                .query((row, _) -> WatchRows.series(row))
                .list();
    }

    @Override
    public Optional<Series> findSeries(SeriesId id) {
        return jdbc.sql(SERIES + "and s.id = :id")
                .param("id", id.value())
                .query((row, _) -> WatchRows.series(row))
                .optional();
    }

    @Override
    public Optional<Series> findSeries(CauseCode cause) {
        return jdbc.sql(SERIES + "and s.cause = :cause")
                .param("cause", cause.value())
                .query((row, _) -> WatchRows.series(row))
                .optional();
    }

    @Override
    public SeriesId watch(CauseCode cause, @Nullable VolumeKind volume, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into warning.series (cause, volume, watched_by, watched_at)
                        values (:cause, :volume, :by, :now) returning id
                        """)
                .param("cause", cause.value())
                .param("volume", volume == null ? null : volume.name(), Types.VARCHAR)
                .param("by", by.toString())
                .param("now", time(now))
                .query((row, _) -> new SeriesId(row.getLong("id")))
                .single();
    }

    @Override
    public void leave(SeriesId series, Actor by, Instant now) {
        jdbc.sql("insert into warning.leaving (series, left_by, left_at) values (:series, :by, :now)")
                .param("series", series.value())
                .param("by", by.toString())
                .param("now", time(now))
                .update();
    }

    @Override
    public void freeze(SeriesId series, Series.Frozen baseline, Actor by, Instant now) {
        jdbc.sql("""
                        insert into warning.baseline (series, version, from_week, until_week, centre, sigma_z, points,
                            amount, reason, frozen_by, frozen_at)
                        values (:series, :version, :from, :until, :centre, :sigma, :points, :amount, :reason, :by, :now)
                        """)
                .param("series", series.value())
                .param("version", baseline.version())
                .param("from", baseline.from())
                .param("until", baseline.until())
                .param("centre", baseline.centre())
                .param("sigma", baseline.sigmaZ())
                .param("points", baseline.points())
                .param("amount", baseline.amount())
                .param("reason", baseline.reason())
                .param("by", by.toString())
                .param("now", time(now))
                .update();
    }

    @Override
    public List<CauseCode> frequent(LocalDate since, int atLeast) {
        return jdbc.sql("""
                        select c.cause from warning.counted c
                        where c.day >= :since and c.cause is not null
                            and not exists (select from warning.series s where s.cause = c.cause)
                        group by c.cause having count(*) >= :least order by c.cause
                        """)
                .param("since", since)
                .param("least", atLeast)
                .query((row, _) -> new CauseCode(row.getString("cause")))
                .list();
    }

    @Override
    public Map<SeriesId, SortedMap<LocalDate, Long>> counts(
            Collection<Series> series, LocalDate from, LocalDate until) {
        var counts = new HashMap<SeriesId, SortedMap<LocalDate, Long>>();
        series.forEach(each -> counts.put(each.id(), new TreeMap<>()));
        jdbc.sql("""
                        select s.id, d.day, d.many
                        from warning.series s join warning.daily d on d.code = s.cause
                        where s.id = any(:series) and d.day >= :from and d.day < :until and d.many > 0
                        """)
                .param("series", series.stream().map(each -> each.id().value()).toArray(Long[]::new))
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    var days = counts.get(new SeriesId(row.getLong("id")));
                    if (days != null) {
                        days.put(row.getObject("day", LocalDate.class), row.getLong("many"));
                    }
                });
        return counts;
    }

    @Override
    public boolean isGrave(CauseCode cause, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select exists (select from warning.counted
                        where grave and day >= :from and day < :until
                            and (cause = :cause or starts_with(cause, :cause || '-')))
                        """)
                .param("cause", cause.value())
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<AlarmId> raise(Alarm alarm) {
        return jdbc.sql("""
                        insert into warning.alarm
                            (series, week, level, rules, count, expected, value, upper, baseline, raised_at)
                        select :series, :week, :level, :rules, :count, :expected, :value, :upper, :baseline, :now
                        where not exists (select from warning.alarm a where a.series = :series
                            and not exists (select from warning.verdict v where v.alarm = a.id))
                        on conflict on constraint alarm_once_a_week do nothing
                        returning id
                        """)
                .param("series", alarm.series().value())
                .param("week", alarm.week(), Types.DATE)
                .param("level", alarm.level())
                .param("rules", String.join(" ", alarm.rules()))
                .param("count", alarm.count())
                .param("expected", alarm.expected())
                .param("value", alarm.value())
                .param("upper", alarm.upper())
                .param("baseline", alarm.baseline())
                .param("now", time(alarm.raisedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, _) -> new AlarmId(row.getLong("id")))
                .optional();
    }

    @Override
    public List<Alarm> open() {
        return jdbc.sql(ALARM + "where v.alarm is null order by a.level desc, a.id desc limit 200")
                .query((row, _) -> WatchRows.alarm(row))
                .list();
    }

    @Override
    public List<Alarm> closed(int limit) {
        return jdbc.sql(ALARM + "where v.alarm is not null order by v.done_at desc, a.id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> WatchRows.alarm(row))
                .list();
    }

    @Override
    public Optional<Alarm> findAlarm(AlarmId id) {
        return jdbc.sql(ALARM + "where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> WatchRows.alarm(row))
                .optional();
    }

    @Override
    public Optional<Alarm> findOpen(CauseCode cause) {
        return jdbc.sql(ALARM + "where v.alarm is null and s.cause = :cause order by a.id desc limit 1")
                .param("cause", cause.value())
                .query((row, _) -> WatchRows.alarm(row))
                .optional();
    }

    @Override
    public long countOpen() {
        return jdbc.sql("""
                        select count(*) from warning.alarm a
                        where not exists (select from warning.verdict v where v.alarm = a.id)
                        """).query(Long.class).single();
    }

    @Override
    public AlarmFigures figures(Instant since) {
        return jdbc.sql("""
                        select count(*) filter (where a.raised_at >= :since) as raised,
                            count(*) filter (where v.genuine and v.done_at >= :since) as genuine,
                            count(*) filter (where not v.genuine and v.done_at >= :since) as mistaken,
                            count(*) filter (where v.alarm is null) as open
                        from warning.alarm a left join warning.verdict v on v.alarm = a.id
                        """)
                .param("since", time(since))
                .query((row, _) -> new AlarmFigures(
                        row.getLong("raised"), row.getLong("genuine"), row.getLong("mistaken"), row.getLong("open")))
                .single();
    }

    @Override
    public boolean acknowledge(AlarmId alarm, String note, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into warning.acknowledgement (alarm, note, done_by, done_at)
                        values (:alarm, :note, :by, :now) on conflict on constraint acknowledgement_pk do nothing
                        """)
                        .param("alarm", alarm.value())
                        .param("note", note)
                        .param("by", by.toString())
                        .param("now", time(now))
                        .update()
                == 1;
    }

    @Override
    public boolean turn(AlarmId alarm, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into warning.turning (alarm, done_by, done_at)
                        values (:alarm, :by, :now) on conflict on constraint turning_pk do nothing
                        """)
                        .param("alarm", alarm.value())
                        .param("by", by.toString())
                        .param("now", time(now))
                        .update()
                == 1;
    }

    @Override
    public boolean close(AlarmId alarm, boolean genuine, String note, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into warning.verdict (alarm, genuine, note, done_by, done_at)
                        values (:alarm, :genuine, :note, :by, :now) on conflict on constraint verdict_pk do nothing
                        """)
                        .param("alarm", alarm.value())
                        .param("genuine", genuine)
                        .param("note", note)
                        .param("by", by.toString())
                        .param("now", time(now))
                        .update()
                == 1;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
