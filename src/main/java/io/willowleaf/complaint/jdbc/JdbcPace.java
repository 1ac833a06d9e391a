package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.findInstant;
import static io.willowleaf.complaint.jdbc.Columns.instant;
import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.complaint.domain.Pace;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPace implements Pace {

    private final JdbcClient jdbc;

    JdbcPace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Answered> since(Instant moment, int limit) {
        return jdbc.sql("""
                        select received_at, answered_at from complaint.queue
                        where received_at >= :moment and standing <> 'ENDED'
                        order by received_at desc, complaint desc limit :limit
                        """)
                .param("moment", time(moment))
                .param("limit", limit)
                .query((row, _) -> new Answered(instant(row, "received_at"), findInstant(row, "answered_at")))
                .list();
    }
}
