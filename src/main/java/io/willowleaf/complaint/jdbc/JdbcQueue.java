package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.findInstant;
import static io.willowleaf.complaint.jdbc.Columns.findLong;
import static io.willowleaf.complaint.jdbc.Columns.findText;
import static io.willowleaf.complaint.jdbc.Columns.instant;
import static io.willowleaf.complaint.jdbc.Columns.staff;
import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.OfficerLoad;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.PromiseLine;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueNews;
import io.willowleaf.complaint.QueuePage;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.StageFigures;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.domain.Queue;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcQueue implements Queue {

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final JdbcComplaints complaints;
    private final QueueLines lines;

    JdbcQueue(JdbcClient jdbc, JdbcComplaints complaints, QueueLines lines) {
        this.jdbc = jdbc;
        this.complaints = complaints;
        this.lines = lines;
    }

    @Override
    public QueuePage list(
            QueueFilter filter, Sight sight, @Nullable String cursor, int limit, Period today, Instant now) {
        if (!sight.canFind(filter)) {
            return new QueuePage(List.of(), null);
        }
        var place = QueuePlace.of(filter.order());
        var where = new QueueWhere();
        var parts = place.hasEachTeam() && !filter.isNarrow() && sight.reach() == Reach.TEAM;
        if (parts) {
            where.unkept(sight);
        } else {
            where.sight(sight);
        }
        where.filter(filter, today, now);
        if (cursor != null) {
            place.after(cursor, where);
        }
        var found = parts ? where.ofEachTeam(sight, place) : "select * from complaint.queue " + where.text();
        var rows = jdbc.sql(found + place.orderBy() + " limit :limit")
                .params(where.values())
                .param("limit", limit + 1)
                .query(JdbcQueue::row)
                .list();
        return rows.size() <= limit
                ? new QueuePage(rows, null)
                : new QueuePage(rows.subList(0, limit), place.of(rows.get(limit - 1)));
    }

    @Override
    public List<QueueRow> rows(Collection<ComplaintId> ids, Sight sight) {
        if (sight.reach() == Reach.NONE || ids.isEmpty()) {
            return List.of();
        }
        var where = new QueueWhere();
        where.sight(sight);
        where.and("complaint = any(:ids)", "ids", JdbcComplaints.keys(ids));
        return jdbc.sql("select * from complaint.queue " + where.text() + " order by received_at desc, complaint desc")
                .params(where.values())
                .query(JdbcQueue::row)
                .list();
    }

    @Override
    public List<QueueRow> ofCustomer(CustomerId customer) {
        return jdbc.sql("""
                        select * from complaint.queue where customer = :customer
                        order by received_at desc limit 50
                        """)
                .param("customer", customer.value())
                .query(JdbcQueue::row)
                .list();
    }

    @Override
    public long open(StaffId owner) {
        return jdbc.sql("""
                        select count(*) from (
                            select from complaint.queue
                            where owner = :owner and standing not in ('SETTLED', 'CLOSED', 'ENDED') limit 1000) open
                        """).param("owner", owner.value()).query(Long.class).single();
    }

    @Override
    public QueueCounts counts(Sight sight, Period today, Instant now) {
        if (sight.reach() == Reach.NONE) {
            return QueueCounts.NONE;
        }
        var where = new QueueWhere();
        where.sight(sight);
        var called = where.text();
        where.and(QueueWhere.OPEN);
        return jdbc.sql("""
                        select count(*) filter (where awake and owner = :self) as mine,
                            count(*) filter (where awake and standing in ('RECEIVED', 'TRIAGED')) as unassigned,
                            count(*) filter (where awake) as team,
                            count(*) filter (where running and due_at >= :now and due_at < :tomorrow) as due_today,
                            count(*) filter (where running and due_at < :now) as overdue,
                            count(*) filter (where not running) as for_customer,
                            count(*) filter (where emotion >= 4) as upset,
                            count(*) filter (where disputed) as disputed,
                            count(*) filter (where not awake) as snoozed,
                            (select count(*) from complaint.queue %s and complaint in (
                                select complaint from complaint.mention where staff = :self and seen_at is null)) as mentioned
                        from (select *, waiting is distinct from 'CUSTOMER' as running,
                            snoozed_until is null or snoozed_until <= :now as awake from complaint.queue %s) open
                        """.formatted(called, where.text()))
                .params(where.values())
                .param("self", sight.self() == null ? 0 : sight.self().value())
                .param("now", time(now))
                .param("tomorrow", time(today.until()))
                .query((row, _) -> new QueueCounts(
                        count(row, "mine"),
                        count(row, "unassigned"),
                        count(row, "team"),
                        count(row, "due_today"),
                        count(row, "overdue"),
                        count(row, "for_customer"),
                        count(row, "upset"),
                        count(row, "disputed"),
                        count(row, "mentioned"),
                        count(row, "snoozed")))
                .single();
    }

    @Override
    public List<Integer> counts(List<QueueFilter> filters, Sight sight, Period today, Instant now) {
        var questions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        for (var filter : filters) {
            var where = new QueueWhere();
            where.sight(sight);
            where.filter(filter, today, now);
            questions.add("select %d as nr, count(*) as many from (select from complaint.queue %s limit %d) found"
                    .formatted(questions.size(), where.numbered(questions.size(), values), QueueCounts.MORE));
        }
        return questions.isEmpty()
                ? List.of()
                : jdbc.sql(String.join(" union all ", questions) + " order by nr")
                        .params(values)
                        .query((row, _) -> row.getInt("many"))
                        .list();
    }

    @Override
    public List<OfficerLoad> loads(Sight sight, Period today, Instant now) {
        if (sight.reach() == Reach.NONE) {
            return List.of();
        }
        var where = new QueueWhere();
        where.sight(sight);
        where.and(QueueWhere.OPEN);
        where.and("standing not in ('RECEIVED', 'TRIAGED')");
        return jdbc.sql("""
                        select owner, team, count(*) as open,
                            count(*) filter (where running and due_at >= :now and due_at < :tomorrow) as due_today,
                            count(*) filter (where running and hot_at < :now and due_at >= :now) as hot,
                            count(*) filter (where running and due_at < :now) as overdue,
                            count(*) filter (where emotion >= 4) as upset,
                            count(*) filter (where not running) as waiting
                        from (select *, waiting is distinct from 'CUSTOMER' as running from complaint.queue %s) open
                        group by owner, team
                        """.formatted(where.text()))
                .params(where.values())
                .param("now", time(now))
                .param("tomorrow", time(today.until()))
                .query((row, _) -> new OfficerLoad(
                        new StaffId(row.getLong("owner")),
                        new TeamId(row.getLong("team")),
                        row.getInt("open"),
                        row.getInt("due_today"),
                        row.getInt("hot"),
                        row.getInt("overdue"),
                        row.getInt("upset"),
                        row.getInt("waiting")))
                .list();
    }

    @Override
    public List<QueueNews> news(StaffId owner, Instant since, Instant now, int limit) {
        return jdbc.sql("""
                        select number, title, news_what as what, news_by as by, news_at as at from complaint.queue
                        where owner = :owner and news_at > :since and news_by <> :self
                            and (standing not in ('CLOSED', 'ENDED') or news_by = 'customer' or news_what in ('closure', 'ending'))
                            and (accused is null or :owner <> all(accused))
                        union all
                        select number, title, 'returned', 'system', snoozed_until from complaint.queue
                        where owner = :owner and snoozed_until > :since and snoozed_until <= :now
                            and (accused is null or :owner <> all(accused))
                        order by at desc limit :limit
                        """)
                .param("owner", owner.value())
                .param("self", Actor.staff(owner.value()).toString())
                .param("since", time(since))
                .param("now", time(now))
                .param("limit", limit)
                .query((row, _) -> new QueueNews(
                        new ComplaintNumber(row.getString("number")),
                        row.getString("title"),
                        row.getString("what"),
                        Actor.parse(row.getString("by")),
                        instant(row, "at")))
                .list();
    }

    /// The earliest promises are among those of the complaints whose next one is the earliest.
    @Override
    public List<PromiseLine> promises(Sight sight, @Nullable StaffId owner, int limit) {
        var where = new QueueWhere();
        where.sight(sight);
        where.and("promise_due is not null");
        if (owner != null) {
            where.and("owner = :owner", "owner", owner.value());
        }
        return jdbc.sql("""
                        select q.*, p.id as promise, p.words as promised, p.due as promised_until, p.acted_at as promised_at
                        from (select * from complaint.queue %s order by promise_due, complaint limit :limit) q
                        join complaint.promise p on p.complaint = q.complaint
                        where not exists (select from complaint.promise_outcome o where o.promise = p.id)
                        order by p.due, p.id limit :limit
                        """.formatted(where.text()))
                .params(where.values())
                .param("limit", limit)
                .query((row, at) -> new PromiseLine(
                        row(row, at),
                        new PromiseNow(
                                row.getLong("promise"),
                                row.getString("promised"),
                                instant(row, "promised_until"),
                                instant(row, "promised_at"),
                                null)))
                .list();
    }

    @Override
    public void snooze(ComplaintId id, @Nullable Instant until, Actor by, Instant now) {
        jdbc.sql("""
                        with said as (
                            insert into complaint.snooze (complaint, until, acted_by, acted_at) values (:id, :until, :by, :now)
                            returning complaint, until)
                        update complaint.queue set snoozed_until = said.until from said where queue.complaint = said.complaint
                        """)
                .param("id", id.value())
                .param("until", until == null ? null : time(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", by.toString())
                .param("now", time(now))
                .update();
    }

    @Override
    public void mention(ComplaintId id, Collection<StaffId> people, Actor by, Instant now) {
        jdbc.sql("""
                        insert into complaint.mention (complaint, staff, acted_by, acted_at)
                        select :id, staff, :by, :now from unnest(:people::bigint[]) staff
                        """)
                .param("id", id.value())
                .param("people", people.stream().map(StaffId::value).distinct().toArray(Long[]::new))
                .param("by", by.toString())
                .param("now", time(now))
                .update();
    }

    @Override
    public void seen(ComplaintId id, StaffId staff, Instant now) {
        jdbc.sql("""
                        update complaint.mention set seen_at = :now
                        where complaint = :id and staff = :staff and seen_at is null
                        """)
                .param("id", id.value())
                .param("staff", staff.value())
                .param("now", time(now))
                .update();
    }

    private static int count(ResultSet row, String column) throws SQLException {
        return Math.min(row.getInt(column), QueueCounts.MORE);
    }

    @Override
    public List<StageFigures> board(Sight sight, Instant now) {
        if (sight.reach() == Reach.NONE) {
            return List.of();
        }
        var where = new QueueWhere();
        where.sight(sight);
        where.and("stage <= 3");
        return jdbc.sql("""
                        select stage, count(*) as open,
                            count(*) filter (where due_at < :now and waiting is distinct from 'CUSTOMER'
                                or stage = 3 and cause_due < :now) as late,
                            percentile_cont(0.5) within group (order by extract(epoch from :now - stage_since)) as dwell
                        from complaint.queue %s group by stage order by stage
                        """.formatted(where.text()))
                .params(where.values())
                .param("now", time(now))
                .query((row, _) -> new StageFigures(
                        Stage.of(row.getInt("stage")),
                        row.getInt("open"),
                        row.getInt("late"),
                        Duration.ofSeconds(Math.round(row.getDouble("dwell")))))
                .list();
    }

    @Override
    public void moveAction(String action, Stage stage) {
        jdbc.sql("""
                        insert into complaint.action_stage (action, stage) values (:action, :stage)
                        on conflict (action) do update set stage = excluded.stage
                        """).param("action", action).param("stage", stage.number()).update();
        jdbc.sql("update complaint.queue set stage = :stage where action = :action and stage >= 4")
                .param("action", action)
                .param("stage", stage.number())
                .update();
    }

    @Override
    public int rebuild() {
        var last = 0L;
        for (var count = 0; ; ) {
            var ids = after(last);
            if (ids.isEmpty()) {
                snoozeAgain();
                return count;
            }
            for (var complaint : complaints.all(ids)) {
                lines.add(complaint);
                lines.write(complaint);
            }
            count += ids.size();
            last = ids.getLast().value();
        }
    }

    private void snoozeAgain() {
        jdbc.sql("""
                        update complaint.queue set snoozed_until = last.until
                        from (select distinct on (complaint) complaint, until, acted_at from complaint.snooze
                            order by complaint, id desc) last
                        where queue.complaint = last.complaint
                            and not (queue.news_by = 'customer' and queue.news_at > last.acted_at)
                        """).update();
    }

    private List<ComplaintId> after(long last) {
        return jdbc.sql("select id from complaint.complaint where id > :last order by id limit :limit")
                .param("last", last)
                .param("limit", CHUNK)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    static QueueRow row(ResultSet row, int at) throws SQLException {
        return new QueueRow(
                new ComplaintId(row.getLong("complaint")),
                new ComplaintNumber(row.getString("number")),
                row.getString("title"),
                row.getString("channel"),
                findLong(row, "customer", CustomerId::new),
                new StaffId(row.getLong("owner")),
                new TeamId(row.getLong("team")),
                StandingCode.valueOf(row.getString("standing")),
                findLong(row, "stage", number -> Stage.of((int) number)),
                instant(row, "stage_since"),
                row.getString("case_type"),
                findText(row, "severity", Severity::valueOf),
                findText(row, "urgency", Urgency::valueOf),
                findText(row, "priority", Priority::valueOf),
                findLong(row, "emotion", level -> Emotion.ofLevel((int) level)),
                instant(row, "received_at"),
                instant(row, "changed_at"),
                findText(row, "target", Target::valueOf),
                findInstant(row, "soon_at"),
                findInstant(row, "hot_at"),
                findInstant(row, "due_at"),
                findLong(row, "counted_with", CalendarVersion::new),
                findText(row, "waiting", WaitFor::valueOf),
                findInstant(row, "waiting_until"),
                findText(row, "cause", CauseCode::new),
                findText(row, "second_cause", CauseCode::new),
                findInstant(row, "cause_due"),
                row.getInt("open_promises"),
                findInstant(row, "promise_due"),
                row.getBoolean("disputed"),
                row.getInt("reopened"),
                row.getString("action"),
                findInstant(row, "first_contact_at"),
                findInstant(row, "answered_at"),
                staff(row, "accused"),
                findInstant(row, "approval_asked_at"),
                findInstant(row, "outside_due"),
                findLong(row, "superior", StaffId::new),
                findLong(row, "incident", IncidentId::new),
                findInstant(row, "snoozed_until"));
    }
}
