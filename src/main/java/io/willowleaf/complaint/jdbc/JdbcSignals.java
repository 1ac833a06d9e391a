package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.domain.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignals implements Signals {

    private final JdbcClient jdbc;

    JdbcSignals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ComplaintId> untold(Instant now, Duration notOlderThan, int limit) {
        return jdbc.sql("""
                        select complaint from complaint.queue q
                        where due_order > :oldest and hot_at <= :now and due_at is not null
                            and waiting is distinct from 'CUSTOMER'
                            and not exists (
                                select from complaint.deadline_signal s
                                where s.complaint = q.complaint and s.target = q.target and s.due = q.due_at
                                    and s.mark = any(case when :now < q.due_at
                                        then array['NEAR'] else array['OVER', 'FAR_OVER'] end))
                        order by due_order, complaint limit :limit
                        """)
                .param("now", time(now))
                .param("oldest", time(now.minus(notOlderThan)))
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    @Override
    public List<ComplaintId> lawNear(Instant now, int limit) {
        return jdbc.sql("""
                        select distinct q.complaint
                        from complaint.queue q
                        join lateral (
                            select reckoning from complaint.deadline d where d.complaint = q.complaint
                            order by d.id desc limit 1) d on true
                        cross join lateral jsonb_array_elements(d.reckoning->'clocks') clock
                        cross join lateral (select (clock->'marks'->>'due')::timestamptz as due) law
                        where q.due_at is not null and q.waiting is distinct from 'CUSTOMER'
                            and exists (
                                select from complaint.legal_clock l
                                where l.active and (l.case_type is null or l.case_type = q.case_type))
                            and clock->>'source' = 'LAW' and clock->>'target' = 'RESOLUTION'
                            and case when split_part(clock->>'term', ':', 1) in ('CD', 'WD', 'WDI', 'PD')
                                then split_part(clock->>'term', ':', 2)::int else 0 end
                                >= case when law.due - interval '1 day' <= :now then 3 else 15 end
                            and law.due >= :now and law.due - interval '7 days' <= :now
                            and not exists (
                                select from complaint.deadline_signal s
                                where s.complaint = q.complaint and s.target = 'RESOLUTION' and s.due = law.due
                                    and s.mark = case when law.due - interval '1 day' <= :now
                                        then 'LAW_DAY' else 'LAW_WEEK' end)
                        limit :limit
                        """)
                .param("now", time(now))
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    /// The moments as a table of their own, one line for each priority.
    @Override
    public List<ComplaintId> silent(Map<Priority, Instant> before, Duration notOlderThan, int limit) {
        return jdbc.sql("""
                        select q.complaint
                        from unnest(:priorities::text[], :moments::timestamptz[]) as asked (priority, before)
                        join complaint.queue q on q.priority = asked.priority
                        cross join lateral (
                            select greatest(
                                q.first_contact_at,
                                (select max(acted_at) from complaint.reply r where r.complaint = q.complaint),
                                (select max(acted_at) from complaint.objection o where o.complaint = q.complaint),
                                (select max(acted_at) from complaint.reopening o where o.complaint = q.complaint),
                                (select max(acted_at) from complaint.waiting_end e where e.complaint = q.complaint
                                    and 'CUSTOMER' = (
                                        select whom from complaint.waiting w
                                        where w.complaint = e.complaint and w.id < e.id order by w.id desc limit 1)
                                )) as at) word
                        where q.due_at is not null and q.waiting is distinct from 'CUSTOMER'
                            and q.first_contact_at < asked.before and word.at < asked.before
                            and word.at > asked.before - make_interval(secs => :news)
                            and not exists (
                                select from complaint.deadline_signal s
                                where s.complaint = q.complaint and s.mark = 'SILENT' and s.acted_at > word.at)
                        limit :limit
                        """)
                .param("priorities", before.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "moments",
                        before.values().stream().map(Instant::toString).toArray(String[]::new))
                .param("news", notOlderThan.toSeconds())
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    @Override
    public List<ComplaintId> farOver(Instant now, int limit) {
        return jdbc.sql("""
                        select q.complaint
                        from complaint.deadline_signal s
                        join complaint.queue q on q.complaint = s.complaint and q.target = s.target and q.due_at = s.due
                        where s.mark = 'OVER' and s.far <= :now and q.waiting is distinct from 'CUSTOMER'
                            and not exists (
                                select from complaint.deadline_signal f
                                where f.complaint = s.complaint and f.target = s.target and f.due = s.due
                                    and f.mark = 'FAR_OVER')
                        order by s.far limit :limit
                        """)
                .param("now", time(now))
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }
}
