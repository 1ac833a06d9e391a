package io.willowleaf.workbench.jdbc;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.workbench.domain.BulkAct;
import io.willowleaf.workbench.domain.Bulks;
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
class JdbcBulks implements Bulks {

    private final JdbcClient jdbc;

    JdbcBulks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long begin(StaffId staff, BulkAct act, Instant at) {
        var assign = act instanceof BulkAct.Assign it ? it : null;
        var sort = act instanceof BulkAct.Sort it ? it : null;
        var snooze = act instanceof BulkAct.Snooze it ? it : null;
        var join = act instanceof BulkAct.Join it ? it : null;
        return jdbc.sql("""
                        insert into workbench.bulk (staff, kind, officer, team, case_type, urgency, until, incident,
                            incident_number, began_at)
                        values (:staff, :kind, :officer, :team, :type, :urgency, :until, :incident, :number, :at)
                        returning id
                        """)
                .param("staff", staff.value())
                .param("kind", act.kind())
                .param("officer", assign == null ? null : assign.officer().value(), Types.BIGINT)
                .param("team", assign == null ? null : assign.team().value(), Types.BIGINT)
                .param("type", sort == null ? null : sort.caseType(), Types.VARCHAR)
                .param(
                        "urgency",
                        sort == null || sort.urgency() == null
                                ? null
                                : sort.urgency().name(),
                        Types.VARCHAR)
                .param("until", snooze == null ? null : time(snooze.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("incident", join == null ? null : join.incident().value(), Types.BIGINT)
                .param("number", join == null ? null : join.number(), Types.VARCHAR)
                .param("at", time(at))
                .query(Long.class)
                .single();
    }

    @Override
    public void add(long bulk, Before before) {
        jdbc.sql("""
                        insert into workbench.bulk_line
                        values (:bulk, :number, :owner, :team, :type, :urgency, :snoozed)
                        """)
                .param("bulk", bulk)
                .param("number", before.number().value())
                .param("owner", before.owner().value())
                .param("team", before.team().value())
                .param("type", before.caseType(), Types.VARCHAR)
                .param(
                        "urgency",
                        before.urgency() == null ? null : before.urgency().name(),
                        Types.VARCHAR)
                .param("snoozed", time(before.snoozed()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public Optional<Last> findLast(StaffId staff, Instant since) {
        return jdbc.sql("""
                        select id, kind, (select count(*) from workbench.bulk_line where bulk = id) as many
                        from workbench.bulk where staff = :staff and began_at > :since and undone_at is null
                        order by began_at desc limit 1
                        """)
                .param("staff", staff.value())
                .param("since", time(since))
                .query((row, _) -> new Last(row.getLong("id"), row.getString("kind"), row.getInt("many")))
                .optional()
                .filter(last -> last.many() > 0);
    }

    @Override
    public Optional<BulkAct> takeBack(long bulk, StaffId staff, Instant since, Instant at) {
        return jdbc.sql("""
                        update workbench.bulk set undone_at = :at
                        where id = :bulk and staff = :staff and began_at > :since and undone_at is null
                        returning *
                        """)
                .param("bulk", bulk)
                .param("staff", staff.value())
                .param("since", time(since))
                .param("at", time(at))
                .query((row, _) -> act(row))
                .optional();
    }

    @Override
    public List<Before> lines(long bulk) {
        return jdbc.sql("select * from workbench.bulk_line where bulk = :bulk order by number")
                .param("bulk", bulk)
                .query((row, _) -> new Before(
                        new ComplaintNumber(row.getString("number")),
                        new StaffId(row.getLong("owner_before")),
                        new TeamId(row.getLong("team_before")),
                        row.getString("case_type_before"),
                        urgency(row.getString("urgency_before")),
                        instant(row, "snoozed_before")))
                .list();
    }

    private static BulkAct act(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "assign" -> new BulkAct.Assign(new StaffId(row.getLong("officer")), new TeamId(row.getLong("team")));
            case "sort" -> new BulkAct.Sort(row.getString("case_type"), urgency(row.getString("urgency")));
            case "join" -> new BulkAct.Join(new IncidentId(row.getLong("incident")), row.getString("incident_number"));
            default -> new BulkAct.Snooze(instant(row, "until"));
        };
    }

    private static @Nullable Urgency urgency(@Nullable String code) {
        return code == null ? null : Urgency.valueOf(code);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
