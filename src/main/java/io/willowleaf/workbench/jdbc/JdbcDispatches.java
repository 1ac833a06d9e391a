package io.willowleaf.workbench.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.identity.StaffId;
import io.willowleaf.workbench.domain.Dispatch;
import io.willowleaf.workbench.domain.Dispatches;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Replies on their way: the row in `dispatch_waiting` is there as long as nothing is decided, and is locked by whoever
/// decides.
@Repository
class JdbcDispatches implements Dispatches {

    private static final String DISPATCH = """
            select d.id, d.complaint, d.staff, d.words, d.template, d.justification, d.outcome, d.macro, d.send_at, null as reason
              from workbench.dispatch d join workbench.dispatch_waiting w on w.dispatch = d.id
            """;

    private final JdbcClient jdbc;

    JdbcDispatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(StaffId staff, String ticket) {
        return jdbc.sql("select count(*) from workbench.dispatch where staff = :staff and ticket = :ticket")
                        .param("staff", staff.value())
                        .param("ticket", ticket)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public boolean accept(
            ComplaintId complaint,
            StaffId staff,
            String ticket,
            Saying saying,
            @Nullable Outcome outcome,
            @Nullable String macro,
            Instant now,
            Instant sendAt) {
        return jdbc.sql("""
                        with accepted as (
                            insert into workbench.dispatch
                                (complaint, staff, ticket, words, template, justification, outcome, macro, accepted_at, send_at)
                            values (:complaint, :staff, :ticket, :words, :template, :justification, :outcome, :macro, :now, :sendAt)
                            on conflict (staff, ticket) do nothing returning id, send_at)
                        insert into workbench.dispatch_waiting (dispatch, send_at) select id, send_at from accepted
                        """)
                        .param("complaint", complaint.value())
                        .param("staff", staff.value())
                        .param("ticket", ticket)
                        .param("words", saying.words())
                        .param("template", saying.template())
                        .param("justification", name(saying.justification()))
                        .param("outcome", name(outcome))
                        .param("macro", macro)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("sendAt", sendAt.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public Optional<Dispatch> hold(long id) {
        return jdbc.sql(DISPATCH + " where w.dispatch = :id for update of w")
                .param("id", id)
                .query(JdbcDispatches::dispatch)
                .optional();
    }

    @Override
    public Optional<Dispatch> holdNextDue(Instant now) {
        return jdbc.sql(DISPATCH + " where w.send_at <= :now order by w.send_at limit 1 for update of w skip locked")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcDispatches::dispatch)
                .optional();
    }

    @Override
    public void end(Dispatch dispatch, End how, @Nullable String reason, Instant at) {
        jdbc.sql("""
                insert into workbench.dispatch_end (dispatch, how, reason, ended_at) values (:id, :how, :reason, :at)
                """)
                .param("id", dispatch.id())
                .param("how", how.name())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from workbench.dispatch_waiting where dispatch = :id")
                .param("id", dispatch.id())
                .update();
        jdbc.sql("update workbench.dispatch set words = '' where id = :id")
                .param("id", dispatch.id())
                .update();
    }

    private static Dispatch dispatch(ResultSet row, int number) throws SQLException {
        var justification = row.getString("justification");
        var outcome = row.getString("outcome");
        return new Dispatch(
                row.getLong("id"),
                new ComplaintId(row.getLong("complaint")),
                new StaffId(row.getLong("staff")),
                row.getString("words"),
                row.getString("template"),
                justification == null ? null : Justification.valueOf(justification),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("macro"),
                row.getObject("send_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
