package io.willowleaf.remedy.jdbc;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Refund;
import io.willowleaf.remedy.domain.Refunds;
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

@Repository
class JdbcRefunds implements Refunds {

    private static final String ROW = """
            select refund.*, paid_on, late_days, interest, reference, paid_by, paid_at
            from remedy.refund left join remedy.payment on payment.refund = refund.id
            """;

    static final String OF_COMPLAINT = ROW + " where refund.complaint = :complaint order by refund.id";

    private final JdbcClient jdbc;

    JdbcRefunds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(
            ComplaintFile about,
            Money amount,
            LocalDate backOn,
            LocalDate dueOn,
            CalendarVersion calendar,
            @Nullable Long promise,
            Actor by,
            Instant at) {
        return jdbc.sql("""
                        insert into remedy.refund (complaint, number, owner, team, amount, back_on, due_on, calendar, promise,
                            promised_by, promised_at)
                        values (:complaint, :number, :owner, :team, :amount, :back, :due, :calendar, :promise, :by, :at)
                        returning id
                        """)
                .param("complaint", about.heard().id().value())
                .param("number", about.heard().number().value())
                .param("owner", about.owner().value())
                .param("team", about.team().value())
                .param("amount", amount.won())
                .param("back", backOn)
                .param("due", dueOn)
                .param("calendar", calendar.value())
                .param("promise", promise)
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Refund> hold(long id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
                .param("what", "remedy.refund " + id)
                .query(Boolean.class)
                .single();
        return jdbc.sql(ROW + " where refund.id = :id")
                .param("id", id)
                .query((row, _) -> refund(row))
                .optional();
    }

    @Override
    public void pay(Refund refund, Refund.Payment payment) {
        jdbc.sql("""
                        insert into remedy.payment (refund, paid_on, late_days, interest, reference, paid_by, paid_at)
                        values (:refund, :on, :late, :interest, :reference, :by, :at)
                        """)
                .param("refund", refund.id())
                .param("on", payment.paidOn())
                .param("late", payment.lateDays())
                .param("interest", payment.interest().won())
                .param("reference", payment.reference())
                .param("by", payment.by().toString())
                .param("at", payment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Refund> of(ComplaintId complaint) {
        return jdbc.sql(OF_COMPLAINT)
                .param("complaint", complaint.value())
                .query((row, _) -> refund(row))
                .list();
    }

    @Override
    public List<Refund> open(Viewer viewer, int limit) {
        return jdbc.sql(ROW + " where payment.refund is null and " + Sight.WHERE_OWNER
                        + " order by due_on, refund.id limit :limit")
                .params(Sight.of(viewer, Permission.REMEDY_GRANT))
                .param("limit", limit)
                .query((row, _) -> refund(row))
                .list();
    }

    static Refund refund(ResultSet row) throws SQLException {
        return new Refund(
                row.getLong("id"),
                new ComplaintId(row.getLong("complaint")),
                new ComplaintNumber(row.getString("number")),
                new StaffId(row.getLong("owner")),
                new TeamId(row.getLong("team")),
                new Money(row.getLong("amount")),
                row.getObject("back_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("promise", Long.class),
                Actor.parse(row.getString("promised_by")),
                row.getTimestamp("promised_at").toInstant(),
                payment(row));
    }

    private static Refund.@Nullable Payment payment(ResultSet row) throws SQLException {
        var paidOn = row.getObject("paid_on", LocalDate.class);
        return paidOn == null
                ? null
                : new Refund.Payment(
                        paidOn,
                        row.getInt("late_days"),
                        new Money(row.getLong("interest")),
                        row.getString("reference"),
                        Actor.parse(row.getString("paid_by")),
                        row.getTimestamp("paid_at").toInstant());
    }
}
