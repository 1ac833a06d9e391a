package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.domain.Notices;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A petition is what the law lets take longer.
    @Override
    public List<ComplaintId> silentSince(Instant moment, int limit) {
        return jdbc.sql("""
                        select complaint from complaint.queue q
                        where standing = 'ANSWERING' and received_at <= :moment and first_contact_at <= :moment
                            and case_type in (select case_type from complaint.legal_clock where extendable)
                            and not exists (
                                select from complaint.reply r where r.complaint = q.complaint and r.acted_at > :moment)
                        order by received_at, complaint limit :limit
                        """)
                .param("moment", time(moment))
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }
}
