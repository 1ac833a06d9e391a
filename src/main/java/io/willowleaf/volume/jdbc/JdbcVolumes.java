package io.willowleaf.volume.jdbc;

import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.volume.domain.Volumes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVolumes implements Volumes {

    /// The given rows that say something else than what holds.
    private static final String FRESH = """
            select given.day, given.unit, given.kind, given.count
            from unnest(:days::date[], :units::bigint[], :kinds::text[], :counts::bigint[]) as given (day, unit, kind, count)
            where given.count is distinct from (
                select d.count from volume.daily d
                where d.kind = given.kind and d.day = given.day and d.unit is not distinct from given.unit
                order by d.id desc limit 1)
            """;

    private final JdbcClient jdbc;

    JdbcVolumes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int add(List<DailyVolume> volumes, Actor by, Instant now) {
        return given("""
                        insert into volume.daily (day, unit, kind, count, recorded_by, recorded_at)
                        select day, unit, kind, count, :by, :at from (
                        """ + FRESH + ") fresh", volumes)
                .param("by", by.toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int countFresh(List<DailyVolume> volumes) {
        return given("select count(*) from (" + FRESH + ") fresh", volumes)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Long> standing(List<DailyVolume> volumes) {
        return given("""
                        select coalesce((
                            select d.count from volume.daily d
                            where d.kind = given.kind and d.day = given.day and d.unit is not distinct from given.unit
                            order by d.id desc limit 1), -1)
                        from unnest(:days::date[], :units::bigint[], :kinds::text[], :counts::bigint[]) with ordinality
                            as given (day, unit, kind, count, place)
                        order by place
                        """, volumes).query((row, _) -> row.getLong(1)).list();
    }

    private JdbcClient.StatementSpec given(String sql, List<DailyVolume> volumes) {
        return jdbc.sql(sql)
                .param(
                        "days",
                        volumes.stream().map(volume -> volume.day().toString()).toArray(String[]::new))
                .param(
                        "units",
                        volumes.stream()
                                .map(volume -> volume.unit() == null
                                        ? null
                                        : volume.unit().value())
                                .toArray(Long[]::new))
                .param(
                        "kinds",
                        volumes.stream().map(volume -> volume.kind().name()).toArray(String[]::new))
                .param("counts", volumes.stream().map(DailyVolume::count).toArray(Long[]::new));
    }

    @Override
    public List<DailyVolume> after(LocalDate day, int days) {
        return jdbc.sql("""
                        select distinct on (day, kind, unit) day, unit, kind, count
                        from volume.daily
                        where day in (select distinct day from volume.daily where day > :day order by day limit :days)
                        order by day, kind, unit, id desc
                        """)
                .param("day", day)
                .param("days", days)
                .query((row, _) -> volume(row))
                .list();
    }

    @Override
    public List<DailyVolume> newest(LocalDate since, int limit) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (day, kind, unit) day, unit, kind, count
                            from volume.daily
                            where day >= :since
                            order by day, kind, unit, id desc) holding
                        order by day desc, kind, unit nulls first
                        limit :limit
                        """)
                .param("since", since)
                .param("limit", limit)
                .query((row, _) -> volume(row))
                .list();
    }

    @Override
    public SortedMap<LocalDate, Long> perDay(VolumeKind kind, LocalDate from, LocalDate until) {
        return days(jdbc.sql("""
                                select day, coalesce(max(count) filter (where unit is null), sum(count)) as count from (
                                    select distinct on (day, unit) day, unit, count
                                    from volume.daily
                                    where kind = :kind and day >= :from and day < :until
                                    order by day, unit, id desc) holding
                                group by day
                                """).param("kind", kind.name()), from, until);
    }

    @Override
    public SortedMap<LocalDate, Long> perDay(VolumeKind kind, @Nullable TeamId unit, LocalDate from, LocalDate until) {
        return days(
                jdbc.sql("""
                                select distinct on (day) day, count
                                from volume.daily
                                where kind = :kind and day >= :from and day < :until
                                  and unit is not distinct from :unit::bigint
                                order by day, id desc
                                """).param("kind", kind.name()).param("unit", unit == null ? null : unit.value()),
                from,
                until);
    }

    @Override
    public Map<TeamId, SortedMap<LocalDate, Long>> perUnit(VolumeKind kind, LocalDate from, LocalDate until) {
        var units = new HashMap<TeamId, SortedMap<LocalDate, Long>>();
        jdbc.sql("""
                        select distinct on (unit, day) unit, day, count
                        from volume.daily
                        where kind = :kind and day >= :from and day < :until and unit is not null
                        order by unit, day, id desc
                        """)
                .param("kind", kind.name())
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    units.computeIfAbsent(new TeamId(row.getLong("unit")), _ -> new TreeMap<>())
                            .put(row.getObject("day", LocalDate.class), row.getLong("count"));
                });
        return units;
    }

    private static SortedMap<LocalDate, Long> days(JdbcClient.StatementSpec query, LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, Long>();
        query.param("from", from).param("until", until).query(row -> {
            days.put(row.getObject("day", LocalDate.class), row.getLong("count"));
        });
        return days;
    }

    private static DailyVolume volume(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", Long.class);
        return new DailyVolume(
                row.getObject("day", LocalDate.class),
                unit == null ? null : new TeamId(unit),
                VolumeKind.valueOf(row.getString("kind")),
                row.getLong("count"));
    }
}
