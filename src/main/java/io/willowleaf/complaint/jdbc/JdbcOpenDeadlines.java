package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.domain.OpenDeadlines;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.EventLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenDeadlines implements OpenDeadlines {

    private static final String LATEST = """
            select q.complaint, q.target, q.priority, q.case_type, d.data
            from complaint.queue q
            join lateral (
                select to_jsonb(d) as data from complaint.deadline d where d.complaint = q.complaint order by d.id desc limit 1
            ) d on true
            """;

    private final JdbcClient jdbc;
    private final EventLog log;
    private final FactJson json = new FactJson();

    JdbcOpenDeadlines(JdbcClient jdbc, EventLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public List<ComplaintId> holdCountedBefore(CalendarVersion version, int limit) {
        return jdbc.sql("""
                        select id from complaint.complaint
                        where id in (
                            select complaint from complaint.queue
                            where due_at is not null and counted_with < :version
                            order by counted_with limit :limit)
                        order by id
                        for no key update skip locked
                        """)
                .param("version", version.value())
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    @Override
    public List<ComplaintId> holdCountedBefore(RuleVersion rules, int limit) {
        return jdbc.sql("""
                        select id from complaint.complaint
                        where id in (
                            select complaint from complaint.queue
                            where due_at is not null and coalesce(ruled_with, 0) < :rules
                            order by coalesce(ruled_with, 0) limit :limit)
                        order by id
                        for no key update skip locked
                        """)
                .param("rules", rules.value())
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    @Override
    public boolean anyCountedBefore(RuleVersion rules) {
        return jdbc.sql("""
                        select exists (
                            select from complaint.queue where due_at is not null and coalesce(ruled_with, 0) < :rules)
                        """).param("rules", rules.value()).query(Boolean.class).single();
    }

    /// A statement of its own after the lock, so that it sees what was decided before the lock was had.
    @Override
    public List<Open> latest(Collection<ComplaintId> complaints) {
        return jdbc.sql(LATEST + " where q.complaint = any(:ids) and q.due_at is not null")
                .param("ids", JdbcComplaints.keys(complaints))
                .query(this::open)
                .list();
    }

    @Override
    public void dueFrom(Instant moment, Consumer<Open> each) {
        tell(jdbc.sql(LATEST + " where q.due_at >= :moment").param("moment", time(moment)), each);
    }

    @Override
    public void all(Consumer<Open> each) {
        tell(jdbc.sql(LATEST + " where q.due_at is not null"), each);
    }

    private void tell(JdbcClient.StatementSpec asked, Consumer<Open> each) {
        try (var all = asked.withFetchSize(500).query(this::open).stream()) {
            all.forEach(each);
        }
    }

    @Override
    public void recounted(List<Recounted> recounted, CalendarVersion version, Instant at) {
        write(recounted, at);
        jdbc.sql("update complaint.queue set counted_with = :version where complaint = any(:ids)")
                .param("version", version.value())
                .param("ids", ids(recounted))
                .update();
    }

    @Override
    public void followed(List<Recounted> recounted, RuleVersion rules, CalendarVersion version, Instant at) {
        write(recounted, at);
        jdbc.sql("update complaint.queue set counted_with = :version, ruled_with = :rules where complaint = any(:ids)")
                .param("version", version.value())
                .param("rules", rules.value())
                .param("ids", ids(recounted))
                .update();
    }

    private void write(List<Recounted> recounted, Instant at) {
        var moved = recounted.stream().filter(Recounted::moved).toList();
        if (!moved.isEmpty()) {
            insert(moved, at);
            log.appendAll(moved.stream().map(JdbcOpenDeadlines::announced).toList(), Actor.SYSTEM, at);
            move(moved, at);
        }
    }

    private static Long[] ids(List<Recounted> recounted) {
        return JdbcComplaints.keys(recounted.stream().map(Recounted::complaint).toList());
    }

    private void insert(List<Recounted> moved, Instant at) {
        jdbc.sql("""
                        insert into complaint.deadline
                        select row.*
                        from jsonb_array_elements(:rows::jsonb) with ordinality as one (fact, place)
                        cross join lateral jsonb_populate_record(null::complaint.deadline,
                            one.fact || jsonb_build_object('id', nextval('complaint.fact_id'))) as row
                        order by one.place
                        """).param("rows", json.rows(moved, at)).update();
    }

    private void move(List<Recounted> moved, Instant at) {
        jdbc.sql("""
                        update complaint.queue
                        set soon_at = now.soon, hot_at = now.hot, due_at = now.due, due_order = now.due, changed_at = :at
                        from unnest(:ids::bigint[], :soon::timestamptz[], :hot::timestamptz[], :due::timestamptz[])
                            as now (complaint, soon, hot, due)
                        where queue.complaint = now.complaint
                        """)
                .param("ids", ids(moved))
                .param(
                        "soon",
                        moved.stream().map(it -> it.marks().soon().toString()).toArray(String[]::new))
                .param(
                        "hot",
                        moved.stream().map(it -> it.marks().hot().toString()).toArray(String[]::new))
                .param(
                        "due",
                        moved.stream().map(it -> it.marks().due().toString()).toArray(String[]::new))
                .param("at", time(at))
                .update();
    }

    @Override
    public Map<StaffId, Integer> movedBy(CalendarVersion version) {
        var moved = new HashMap<StaffId, Integer>();
        jdbc.sql("""
                        select q.owner, count(distinct d.complaint) as many
                        from complaint.deadline d join complaint.queue q on q.complaint = d.complaint
                        where d.calendar = :version and d.reckoning->>'because' = 'CALENDAR'
                        group by q.owner
                        """).param("version", version.value()).query(row -> {
            moved.put(new StaffId(row.getLong("owner")), row.getInt("many"));
        });
        return moved;
    }

    @Override
    public boolean isTold(CalendarVersion version) {
        return jdbc.sql("select exists (select from complaint.calendar_notice where calendar = :version)")
                .param("version", version.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void told(CalendarVersion version, Instant at) {
        jdbc.sql("""
                        insert into complaint.calendar_notice (calendar, told_at) values (:version, :at)
                        on conflict do nothing
                        """).param("version", version.value()).param("at", time(at)).update();
    }

    /// Those whose rule changed without moving them are no news.
    @Override
    public Map<StaffId, Integer> movedBy(RuleVersion rules) {
        var moved = new HashMap<StaffId, Integer>();
        jdbc.sql("""
                        select q.owner, count(distinct d.complaint) as many
                        from complaint.deadline d join complaint.queue q on q.complaint = d.complaint
                        where (d.reckoning->>'rules')::bigint <= :rules and d.reckoning->>'because' = 'RULES'
                            and (d.reckoning->>'rules')::bigint
                                > (select coalesce(max(rules), 0) from complaint.rule_notice)
                            and d.reckoning->>'before' not in (d.first_response->>'due', d.resolution->>'due')
                        group by q.owner
                        """).param("rules", rules.value()).query(row -> {
            moved.put(new StaffId(row.getLong("owner")), row.getInt("many"));
        });
        return moved;
    }

    @Override
    public boolean isTold(RuleVersion rules) {
        return jdbc.sql("select coalesce(max(rules), 0) >= :rules from complaint.rule_notice")
                .param("rules", rules.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void told(RuleVersion rules, Instant at) {
        jdbc.sql("insert into complaint.rule_notice (rules, told_at) values (:rules, :at) on conflict do nothing")
                .param("rules", rules.value())
                .param("at", time(at))
                .update();
    }

    private static ComplaintEvent announced(Recounted moved) {
        return new ComplaintEvent.DueSet(
                moved.complaint(),
                moved.deadline().firstResponse().due(),
                moved.deadline().resolution().due());
    }

    private Open open(ResultSet row, int at) throws SQLException {
        var priority = row.getString("priority");
        return new Open(
                new ComplaintId(row.getLong("complaint")),
                Target.valueOf(row.getString("target")),
                (ComplaintFact.Deadline) json.read("deadline", row.getString("data")),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("case_type"));
    }
}
