package io.willowleaf.improvement.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.improvement.ActionKind;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.ActionState;
import io.willowleaf.improvement.ActionStep;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.improvement.Effect;
import io.willowleaf.improvement.Finding;
import io.willowleaf.improvement.LoopFigures;
import io.willowleaf.improvement.Proposal;
import io.willowleaf.improvement.Punctuality;
import io.willowleaf.improvement.Threshold;
import io.willowleaf.improvement.domain.Actions;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Actions as rows that are only ever added.
@Repository
class JdbcActions implements Actions {

    private static final String ROW = """
            select action.*, now.reached, now.acted_at as reached_at, known.effect_from, found.finding
            from improvement.action
            join lateral (select reached, acted_at from improvement.step
                where step.action = action.id order by id desc limit 1) now on true
            left join lateral (select effect_from from improvement.step
                where step.action = action.id and effect_from is not null order by id desc limit 1) known on true
            left join lateral (select finding from improvement.effect
                where effect.action = action.id order by id desc limit 1) found on true
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    JdbcActions(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Override
    public ActionNumber add(Proposal proposal, TeamId team, int year, Actor by, Instant at) {
        long counter = jdbc.sql("""
                        insert into improvement.counter (year, last) values (:year, 1)
                        on conflict (year) do update set last = counter.last + 1
                        returning last
                        """).param("year", year).query(Long.class).single();
        var number = ActionNumber.of(year, counter);
        jdbc.sql("""
                        insert into improvement.action (number, cause, problem, who, place, extent, since, measure, kind,
                            owner, team, due, cost, opened_by, opened_at)
                        values (:number, :cause, :problem, :who, :place, :extent, :since, :measure, :kind,
                            :owner, :team, :due, :cost, :by, :at)
                        """)
                .param("number", number.value())
                .param("cause", proposal.cause())
                .param("problem", proposal.problem())
                .param("who", proposal.who())
                .param("place", proposal.where())
                .param("extent", proposal.extent())
                .param("since", proposal.since())
                .param("measure", proposal.measure())
                .param("kind", proposal.kind().name())
                .param("owner", proposal.owner().value())
                .param("team", team.value())
                .param("due", proposal.due())
                .param("cost", proposal.cost().won())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into improvement.step (action, reached, acted_by, acted_at)
                        select id, 'PROPOSED', opened_by, opened_at from improvement.action where number = :number
                        """).param("number", number.value()).update();
        return number;
    }

    @Override
    public void add(ActionRow action, ActionStep step) {
        jdbc.sql("""
                        insert into improvement.step (action, reached, effect_from, finding, words, acted_by, acted_at)
                        values (:action, :reached, :from, :finding, :words, :by, :at)
                        """)
                .param("action", action.id())
                .param("reached", step.state().name())
                .param("from", step.effectFrom())
                .param("finding", step.finding() == null ? null : step.finding().name())
                .param("words", step.words())
                .param("by", step.by().toString())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void add(ActionRow action, Effect effect, Actor by, Instant at) {
        jdbc.sql("""
                        insert into improvement.effect (action, finding, effect_from, days, count_before, count_after,
                            volume_before, volume_after, among_orders, ratio, low, high, acted_by, acted_at)
                        values (:action, :finding, :from, :days, :before, :after,
                            :volumeBefore, :volumeAfter, :among, :ratio, :low, :high, :by, :at)
                        """)
                .param("action", action.id())
                .param("finding", effect.finding().name())
                .param("from", effect.from())
                .param("days", effect.days())
                .param("before", effect.countBefore())
                .param("after", effect.countAfter())
                .param("volumeBefore", effect.volumeBefore())
                .param("volumeAfter", effect.volumeAfter())
                .param("among", effect.amongOrders())
                .param("ratio", effect.ratio())
                .param("low", effect.low())
                .param("high", effect.high())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<ActionRow> hold(ActionNumber number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
                .param("what", "improvement " + number.value())
                .query(Boolean.class)
                .single();
        return find(number);
    }

    @Override
    public Optional<ActionRow> find(ActionNumber number) {
        return jdbc.sql(ROW + " where number = :number")
                .param("number", number.value())
                .query((row, _) -> action(row))
                .optional();
    }

    @Override
    public Proposal proposal(ActionRow action) {
        return jdbc.sql("select * from improvement.action where id = :id")
                .param("id", action.id())
                .query((row, _) -> new Proposal(
                        row.getString("cause"),
                        row.getString("problem"),
                        row.getString("who"),
                        row.getString("place"),
                        row.getString("extent"),
                        row.getString("since"),
                        row.getString("measure"),
                        ActionKind.valueOf(row.getString("kind")),
                        new StaffId(row.getLong("owner")),
                        row.getObject("due", LocalDate.class),
                        new Money(row.getLong("cost"))))
                .single();
    }

    @Override
    public List<ActionStep> steps(ActionRow action) {
        return jdbc.sql("select * from improvement.step where action = :id order by id")
                .param("id", action.id())
                .query((row, _) -> new ActionStep(
                        ActionState.valueOf(row.getString("reached")),
                        row.getObject("effect_from", LocalDate.class),
                        finding(row.getString("finding")),
                        row.getString("words"),
                        Actor.parse(row.getString("acted_by")),
                        row.getTimestamp("acted_at").toInstant()))
                .list();
    }

    @Override
    public Optional<Effect> findEffect(ActionRow action) {
        return jdbc.sql("select * from improvement.effect where action = :id order by id desc limit 1")
                .param("id", action.id())
                .query((row, _) -> new Effect(
                        Finding.valueOf(row.getString("finding")),
                        row.getObject("effect_from", LocalDate.class),
                        row.getInt("days"),
                        row.getLong("count_before"),
                        row.getLong("count_after"),
                        row.getLong("volume_before"),
                        row.getLong("volume_after"),
                        row.getBoolean("among_orders"),
                        row.getDouble("ratio"),
                        row.getDouble("low"),
                        row.getDouble("high")))
                .optional();
    }

    @Override
    public List<ActionRow> list(
            ActionView view, @Nullable StaffId owner, @Nullable Long before, LocalDate today, int limit) {
        var shown = switch (view) {
            case OPEN -> "now.reached in ('PROPOSED', 'WAITING', 'PLANNED', 'DOING')";
            case LATE -> "now.reached in ('PROPOSED', 'WAITING', 'PLANNED', 'DOING') and action.due < :today";
            case WAITING -> "now.reached = 'WAITING'";
            case WATCHED -> "now.reached in ('DONE', 'VERIFIED')";
            case ALL -> "true";
        };
        return jdbc.sql(ROW + " where " + shown + """
                         and (:owner::bigint is null or action.owner = :owner)
                         and action.id < coalesce(:before::bigint, 9223372036854775807)
                         and (:today::date is not null)
                        order by action.id desc limit :limit
                        """)
                .param("owner", owner == null ? null : owner.value())
                .param("before", before)
                .param("today", today)
                .param("limit", limit)
                .query((row, _) -> action(row))
                .list();
    }

    @Override
    public List<ActionRow> ofCause(String cause, int limit) {
        return jdbc.sql(ROW + " where action.cause = :cause order by action.id desc limit :limit")
                .param("cause", cause)
                .param("limit", limit)
                .query((row, _) -> action(row))
                .list();
    }

    @Override
    public Map<Stage, LoopFigures> figures(LocalDate today, Instant now) {
        var figures = new EnumMap<Stage, LoopFigures>(Stage.class);
        jdbc.sql("""
                        select case when reached = 'WAITING' then 5 when reached in ('DONE', 'VERIFIED') then 6 else 4 end as stage,
                            count(*) as open,
                            count(*) filter (where due < :today and reached in ('PROPOSED', 'WAITING', 'PLANNED', 'DOING')) as late,
                            percentile_cont(0.5) within group (order by extract(epoch from :now - reached_at)) as dwell
                        from (""" + ROW + """
                        ) action where reached not in ('CANCELLED', 'SHARED') group by 1
                        """)
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    figures.put(
                            Stage.of(row.getInt("stage")),
                            new LoopFigures(
                                    row.getInt("open"),
                                    row.getInt("late"),
                                    Duration.ofSeconds(Math.round(row.getDouble("dwell")))));
                });
        return figures;
    }

    @Override
    public Punctuality punctuality(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select count(*) as due,
                            count(*) filter (where exists (select from improvement.step
                                where step.action = action.id and reached = 'DONE' and acted_at < (action.due + 1)::timestamp at time zone :zone)) as on_time,
                            (select count(*) from improvement.effect
                                where acted_at >= :from::timestamp at time zone :zone and acted_at < :until::timestamp at time zone :zone and finding <> 'TOO_FEW') as verified,
                            (select count(*) from improvement.effect
                                where acted_at >= :from::timestamp at time zone :zone and acted_at < :until::timestamp at time zone :zone and finding = 'IMPROVED') as improved
                        from improvement.action
                        where due >= :from and due < :until
                          and not exists (select from improvement.step where step.action = action.id and reached = 'CANCELLED')
                        """)
                .param("zone", zone.getId())
                .param("from", from)
                .param("until", until)
                .query((row, _) -> new Punctuality(
                        row.getLong("due"), row.getLong("on_time"), row.getLong("verified"), row.getLong("improved")))
                .single();
    }

    @Override
    public Threshold threshold() {
        return jdbc.sql("select cost, rules from improvement.threshold order by id desc limit 1")
                .query((row, _) -> new Threshold(new Money(row.getLong("cost")), row.getBoolean("rules")))
                .optional()
                .orElse(Threshold.DEFAULT);
    }

    @Override
    public void set(Threshold threshold, Actor by, Instant at) {
        jdbc.sql("""
                        insert into improvement.threshold (cost, rules, acted_by, acted_at)
                        values (:cost, :rules, :by, :at)
                        """)
                .param("cost", threshold.cost().won())
                .param("rules", threshold.rules())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ActionRow action(ResultSet row) throws SQLException {
        return new ActionRow(
                row.getLong("id"),
                new ActionNumber(row.getString("number")),
                row.getString("cause"),
                row.getString("problem"),
                row.getString("measure"),
                ActionKind.valueOf(row.getString("kind")),
                new StaffId(row.getLong("owner")),
                new TeamId(row.getLong("team")),
                row.getObject("due", LocalDate.class),
                new Money(row.getLong("cost")),
                row.getTimestamp("opened_at").toInstant(),
                ActionState.valueOf(row.getString("reached")),
                row.getTimestamp("reached_at").toInstant(),
                row.getObject("effect_from", LocalDate.class),
                finding(row.getString("finding")));
    }

    private static @Nullable Finding finding(@Nullable String name) {
        return name == null ? null : Finding.valueOf(name);
    }
}
