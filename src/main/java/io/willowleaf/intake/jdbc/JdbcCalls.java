package io.willowleaf.intake.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.intake.CallDirection;
import io.willowleaf.intake.CallId;
import io.willowleaf.intake.CallNow;
import io.willowleaf.intake.CallState;
import io.willowleaf.intake.domain.CallStep;
import io.willowleaf.intake.domain.Calls;
import io.willowleaf.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalls implements Calls {

    /// A call that ended stays ended, whatever is told late.
    private static final String NOW = """
            select c.id, c.direction, c.line, s.state, s.at, s.officer, coalesce(r.shown, '') as shown,
                (select min(at) from intake.call_state where call = c.id and state = 'ANSWERED') as answered_at
            from intake.call c
            left join intake.caller r on r.call = c.id
            join lateral (
                select state, at, officer from intake.call_state where call = c.id
                order by state = 'ENDED' desc, at desc, id desc limit 1) s on true
            """;

    private final JdbcClient jdbc;

    JdbcCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 7))")
                .param("what", "intake.call " + key)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public Optional<CallId> find(String key) {
        return jdbc.sql("select id from intake.call where key = :key")
                .param("key", key)
                .query((row, _) -> new CallId(row.getLong("id")))
                .optional();
    }

    @Override
    public CallId add(
            String key,
            CallDirection direction,
            @Nullable String line,
            @Nullable Caller caller,
            Actor by,
            Instant now) {
        var call = jdbc.sql("""
                        insert into intake.call (key, direction, line, by, heard_at)
                        values (:key, :direction, :line, :by, :at) returning id
                        """)
                .param("key", key)
                .param("direction", direction.name())
                .param("line", line, Types.VARCHAR)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .query((row, _) -> new CallId(row.getLong("id")))
                .single();
        if (caller != null) {
            jdbc.sql("insert into intake.caller (call, number, mark, shown) values (:call, :number, :mark, :shown)")
                    .param("call", call.value())
                    .param("number", caller.sealed())
                    .param("mark", caller.mark())
                    .param("shown", caller.shown())
                    .update();
        }
        return call;
    }

    @Override
    public List<CallStep> steps(CallId call) {
        return jdbc.sql("select * from intake.call_state where call = :call order by id")
                .param("call", call.value())
                .query((row, _) -> new CallStep(
                        CallState.valueOf(row.getString("state")),
                        row.getString("extension"),
                        officer(row),
                        instant(row, "at")))
                .list();
    }

    @Override
    public void tell(CallId call, CallStep step, Instant now) {
        jdbc.sql("""
                        insert into intake.call_state (call, state, extension, officer, at, told_at)
                        values (:call, :state, :extension, :officer, :at, :now)
                        """)
                .param("call", call.value())
                .param("state", step.state().name())
                .param("extension", step.extension(), Types.VARCHAR)
                .param("officer", step.officer() == null ? null : step.officer().value(), Types.BIGINT)
                .param("at", timestamp(step.at()))
                .param("now", timestamp(now))
                .update();
    }

    @Override
    public void link(CallId call, String complaint, Instant now) {
        jdbc.sql("""
                        insert into intake.call_complaint (call, complaint, at)
                        values (:call, :complaint, :at) on conflict do nothing
                        """)
                .param("call", call.value())
                .param("complaint", complaint)
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public boolean goesOn(String key, String complaint, Instant now) {
        return jdbc.sql("""
                                insert into intake.continuation (key, complaint, at)
                                values (:key, :complaint, :at) on conflict do nothing
                                """)
                        .param("key", key)
                        .param("complaint", complaint)
                        .param("at", timestamp(now))
                        .update()
                > 0;
    }

    @Override
    public Optional<CallNow> now(CallId call) {
        return jdbc.sql(NOW + "where c.id = :call")
                .param("call", call.value())
                .query((row, _) -> now(row))
                .optional();
    }

    @Override
    public Optional<CallNow> newestOf(StaffId officer, Instant since) {
        return jdbc.sql(NOW + """
                        where c.id = (
                            select call from intake.call_state where officer = :officer and told_at > :since
                            order by told_at desc, id desc limit 1)
                        """)
                .param("officer", officer.value())
                .param("since", timestamp(since))
                .query((row, _) -> now(row))
                .optional();
    }

    @Override
    public Optional<String> findNumber(CallId call) {
        return jdbc.sql("select number from intake.caller where call = :call")
                .param("call", call.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Instant> lastWith(String mark, Instant before) {
        return jdbc.sql("""
                        select max(s.at) as at from intake.caller r
                        join intake.call_state s on s.call = r.call and s.state = 'ENDED'
                        where r.mark = :mark and s.at < :before
                        """)
                .param("mark", mark)
                .param("before", timestamp(before))
                .query((row, _) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    @Override
    public void sit(String extension, @Nullable StaffId officer, Actor by, Instant now) {
        jdbc.sql("insert into intake.extension (extension, officer, by, at) values (:extension, :officer, :by, :at)")
                .param("extension", extension)
                .param("officer", officer == null ? null : officer.value(), Types.BIGINT)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public Optional<StaffId> at(String extension) {
        return jdbc.sql("select officer from intake.extension where extension = :extension order by id desc limit 1")
                .param("extension", extension)
                .query((row, _) -> Optional.ofNullable(officer(row)))
                .optional()
                .flatMap(officer -> officer);
    }

    @Override
    public Optional<String> extensionOf(StaffId officer) {
        return jdbc.sql("""
                        select e.extension from intake.extension e
                        where e.officer = :officer and e.id = (
                            select max(id) from intake.extension where extension = e.extension)
                        order by e.id desc limit 1
                        """)
                .param("officer", officer.value())
                .query(String.class)
                .optional();
    }

    private static CallNow now(ResultSet row) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new CallNow(
                new CallId(row.getLong("id")),
                CallDirection.valueOf(row.getString("direction")),
                CallState.valueOf(row.getString("state")),
                instant(row, "at"),
                answered == null ? null : answered.toInstant(),
                row.getString("shown"),
                row.getString("line"),
                officer(row));
    }

    private static @Nullable StaffId officer(ResultSet row) throws SQLException {
        var officer = row.getLong("officer");
        return row.wasNull() ? null : new StaffId(officer);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
