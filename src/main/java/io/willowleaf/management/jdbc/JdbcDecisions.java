package io.willowleaf.management.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.management.Choice;
import io.willowleaf.management.Decision;
import io.willowleaf.management.DecisionFigures;
import io.willowleaf.management.DecisionNumber;
import io.willowleaf.management.FollowUp;
import io.willowleaf.management.NewDecision;
import io.willowleaf.management.domain.Decisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Decisions as rows that are only ever added.
@Repository
class JdbcDecisions implements Decisions {

    private static final String ROW = """
            select decision.*, (select min(done_on) from management.follow_up where follow_up.decision = decision.id) as done_on
            from management.decision
            """;

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DecisionNumber add(NewDecision decision, int year, Actor by, Instant at) {
        long counter = jdbc.sql("""
                        insert into management.counter (year, last) values (:year, 1)
                        on conflict (year) do update set last = counter.last + 1
                        returning last
                        """).param("year", year).query(Long.class).single();
        var number = DecisionNumber.of(year, counter);
        var owner = decision.owner();
        jdbc.sql("""
                        insert into management.decision (number, action, question, choice, reason, owner, due, decided_by, decided_at)
                        values (:number, :action, :question, :choice, :reason, :owner, :due, :by, :at)
                        """)
                .param("number", number.value())
                .param("action", decision.action())
                .param("question", decision.question())
                .param("choice", decision.choice().name())
                .param("reason", decision.reason())
                .param("owner", owner == null ? null : owner.value())
                .param("due", decision.due())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    @Override
    public long add(Decision decision, FollowUp followUp) {
        return jdbc.sql("""
                        insert into management.follow_up (decision, done_on, words, acted_by, acted_at)
                        values (:decision, :done, :words, :by, :at)
                        returning id
                        """)
                .param("decision", decision.id())
                .param("done", followUp.doneOn())
                .param("words", followUp.words())
                .param("by", followUp.by().toString())
                .param("at", followUp.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Decision> hold(DecisionNumber number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
                .param("what", "decision " + number.value())
                .query(Boolean.class)
                .single();
        return find(number);
    }

    @Override
    public Optional<Decision> find(DecisionNumber number) {
        return jdbc.sql(ROW + " where number = :number")
                .param("number", number.value())
                .query((row, _) -> decision(row))
                .optional();
    }

    @Override
    public List<FollowUp> followUps(Decision decision) {
        return jdbc.sql("select * from management.follow_up where decision = :id order by id")
                .param("id", decision.id())
                .query((row, _) -> new FollowUp(
                        row.getObject("done_on", LocalDate.class),
                        row.getString("words"),
                        Actor.parse(row.getString("acted_by")),
                        row.getTimestamp("acted_at").toInstant()))
                .list();
    }

    @Override
    public List<Decision> list(@Nullable Long before, int limit) {
        return jdbc.sql(ROW
                        + " where id < coalesce(:before::bigint, 9223372036854775807) order by id desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> decision(row))
                .list();
    }

    @Override
    public List<Decision> ofAction(String action) {
        return jdbc.sql(ROW + " where action = :action order by id")
                .param("action", action)
                .query((row, _) -> decision(row))
                .list();
    }

    @Override
    public DecisionFigures figures(LocalDate from, LocalDate until, LocalDate today) {
        return jdbc.sql("""
                        select count(*) filter (where choice in ('APPROVED', 'CONDITIONS') and done_on is null) as open,
                            count(*) filter (where choice in ('APPROVED', 'CONDITIONS') and done_on is null and due < :today) as late,
                            count(*) filter (where due >= :from and due < :until) as due,
                            count(*) filter (where due >= :from and due < :until and done_on <= due) as done
                        from (""" + ROW + ") decision")
                .param("today", today)
                .param("from", from)
                .param("until", until)
                .query((row, _) -> new DecisionFigures(
                        row.getLong("open"), row.getLong("late"), row.getLong("due"), row.getLong("done")))
                .single();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var owner = row.getObject("owner", Long.class);
        return new Decision(
                row.getLong("id"),
                new DecisionNumber(row.getString("number")),
                row.getString("action"),
                row.getString("question"),
                Choice.valueOf(row.getString("choice")),
                row.getString("reason"),
                owner == null ? null : new StaffId(owner),
                row.getObject("due", LocalDate.class),
                Actor.parse(row.getString("decided_by")),
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("done_on", LocalDate.class));
    }
}
