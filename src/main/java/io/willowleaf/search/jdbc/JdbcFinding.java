package io.willowleaf.search.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.search.TakesTooLong;
import io.willowleaf.search.domain.Expression;
import io.willowleaf.search.domain.Finding;
import io.willowleaf.search.domain.Found;
import io.willowleaf.search.domain.Place;
import io.willowleaf.search.domain.Wanted;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Two ways to the same complaints: to collect everything that holds the words, by their index or, where few complaints
/// are in reach, by that of the teams; or to go along the newest in reach until a page is full. Rare words and small
/// reaches go the first way, frequent words the second. A way that turns out long is left for the other one.
@Repository
class JdbcFinding implements Finding {

    /// So many of the newest are looked at before the other way is tried.
    private static final int STEPS = 15_000;
    /// The index of a reach as small as this is read beside that of the words.
    private static final int SMALL_REACH = 20_000;
    /// Places of words in their index, about a thousand in a millisecond.
    private static final int MOST_READ = 100_000;
    /// Of more than so many a page is found sooner along the newest, if one of a hundred holds them.
    private static final int MANY_READ = 25_000;
    private static final double FREQUENT = 0.01;
    /// Among so many of the newest the kinds are counted where there are too many.
    private static final int SAMPLE = 300;

    private static final String CANCELLED = "57014";

    private final JdbcClient jdbc;
    private final Frequencies frequencies;

    JdbcFinding(JdbcClient jdbc, Frequencies frequencies) {
        this.jdbc = jdbc;
        this.frequencies = frequencies;
    }

    @Override
    public Found find(Wanted wanted) {
        var where = new EntryWhere(wanted, frequencies.isMarked());
        if (where.findsNothing()) {
            return Found.NOTHING;
        }
        return bounded(() -> {
            var words = wanted.words();
            if (words == null) {
                return alongNewest(wanted, where, Integer.MAX_VALUE);
            }
            var reach = frequencies.rows() * where.reach(frequencies);
            if (isFew(words, reach)) {
                var found = collected(wanted, where, reach <= SMALL_REACH);
                if (found != null) {
                    return found;
                }
            }
            var found = alongNewest(wanted, where, STEPS);
            if (found.more() || reach <= STEPS) {
                return found;
            }
            var other = collected(wanted, where, reach <= SMALL_REACH);
            return other == null ? alongNewest(wanted, where, Integer.MAX_VALUE) : other;
        });
    }

    /// Whether the index hands over few enough, alone or together with that of a small reach.
    private boolean isFew(Expression words, double reach) {
        var fetched = words.fetched(frequencies::share);
        var read = frequencies.rows() * words.reads(frequencies::share);
        return (reach <= SMALL_REACH ? reach : frequencies.rows()) * fetched <= MOST
                && read <= (fetched < FREQUENT ? MOST_READ : MANY_READ);
    }

    @Override
    public List<ComplaintId> newest(Wanted wanted, int most) {
        var found = find(new Wanted(
                wanted.words(),
                wanted.withNotes(),
                wanted.scope(),
                wanted.narrowing(),
                Wanted.Order.NEWEST,
                null,
                most));
        return found.places().stream()
                .map(place -> new ComplaintId(place.complaint()))
                .toList();
    }

    /// Each question is planned for its own words, whatever else is asked in the transaction is not.
    private <T> T bounded(Supplier<T> question) {
        jdbc.sql("""
                        select set_config('statement_timeout', '5s', true), set_config('plan_cache_mode', 'force_custom_plan', true),
                            set_config('enable_seqscan', 'off', true), set_config('work_mem', '16MB', true)
                        """).query((_, _) -> true).single();
        try {
            var answer = question.get();
            jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
            return answer;
        } catch (DataAccessException failed) {
            if (failed.getRootCause() instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) {
                throw new TakesTooLong();
            }
            throw failed;
        }
    }

    private record Line(@Nullable Place place, String kind, String value, long many) {}

    /// Null where there are too many to collect.
    private @Nullable Found collected(Wanted wanted, EntryWhere where, boolean reachByIndex) {
        var best = wanted.order() == Wanted.Order.BEST;
        var rank = best ? "ts_rank(words, cast(:words as tsquery), 1)" : "0::float4";
        var statement = """
                with hits as materialized (
                    select complaint, received_at, team, channel, stage, substring(cause from '^[^-]+-[^-]+') as cause, %s as rank
                    from search.entry where %s and %s limit :most)
                select 'HIT' as kind, '' as value, 0::bigint as many, complaint, received_at, rank from (
                    select * from hits where %s order by %s limit :limit) page
                union all
                select 'ALL', '', count(*), 0, now(), 0 from hits
                """.formatted(
                        rank,
                        where.holds(),
                        where.inReach(reachByIndex),
                        where.after(best ? "(rank, received_at, complaint)" : "(received_at, complaint)"),
                        best ? "rank desc, received_at desc, complaint desc" : "received_at desc, complaint desc");
        var lines = lines(statement + (wanted.after() == null ? KINDS : ""), where, MOST + 1);
        var many = lines.stream()
                .filter(line -> "ALL".equals(line.kind()))
                .mapToLong(Line::many)
                .sum();
        return many > MOST ? null : found(lines, wanted, wanted.order(), many);
    }

    private static final String KINDS = """
            union all select 'STAGE', stage::text, count(*), 0, now(), 0 from hits where stage is not null group by stage
            union all select 'CHANNEL', channel, count(*), 0, now(), 0 from hits group by channel
            union all select 'CAUSE', cause, count(*), 0, now(), 0 from hits where cause is not null group by cause
            union all select 'TEAM', team::text, count(*), 0, now(), 0 from hits group by team
            """;

    private Found alongNewest(Wanted wanted, EntryWhere where, int steps) {
        var hits = lines(
                "select 'HIT' as kind, '' as value, 0::bigint as many, complaint, received_at, 0::float4 as rank from ("
                        + where.along(steps) + ") newest order by received_at desc, complaint desc limit :limit",
                where,
                0);
        if (wanted.after() == null) {
            var all = new ArrayList<>(hits);
            all.addAll(sample(where));
            return found(all, wanted, Wanted.Order.NEWEST, null);
        }
        return found(hits, wanted, Wanted.Order.NEWEST, null);
    }

    private List<Line> sample(EntryWhere where) {
        return lines(
                "with hits as materialized (" + where.sample(SAMPLE)
                        + ") select 'NONE' as kind, '' as value, 0::bigint as many,"
                        + " 0::bigint as complaint, now() as received_at, 0::float4 as rank where false " + KINDS,
                where,
                0);
    }

    private List<Line> lines(String statement, EntryWhere where, int most) {
        return jdbc.sql(statement)
                .params(where.values())
                .param("most", most)
                .query((row, _) -> {
                    var kind = row.getString("kind");
                    var place = "HIT".equals(kind)
                            ? new Place(
                                    row.getFloat("rank"),
                                    row.getObject("received_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getLong("complaint"))
                            : null;
                    return new Line(place, kind, row.getString("value"), row.getLong("many"));
                })
                .list();
    }

    private static Found found(List<Line> lines, Wanted wanted, Wanted.Order order, @Nullable Long many) {
        var places = new ArrayList<Place>();
        var counts = new EnumMap<Found.Kind, Map<String, Long>>(Found.Kind.class);
        for (var line : lines) {
            if (line.place() != null) {
                places.add(line.place());
            } else if (!"ALL".equals(line.kind()) && !"HIT".equals(line.kind())) {
                counts.computeIfAbsent(Found.Kind.valueOf(line.kind()), _ -> new LinkedHashMap<>())
                        .put(line.value(), line.many());
            }
        }
        var more = places.size() > wanted.limit();
        var all = many == null && !more && wanted.after() == null ? Long.valueOf(places.size()) : many;
        return new Found(more ? places.subList(0, wanted.limit()) : places, more, order, all, counts);
    }

    static Long[] keys(Iterable<TeamId> teams) {
        var keys = new ArrayList<Long>();
        teams.forEach(team -> keys.add(team.value()));
        return keys.toArray(Long[]::new);
    }
}
