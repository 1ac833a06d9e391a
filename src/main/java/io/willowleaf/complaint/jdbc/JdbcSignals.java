package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.domain.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
