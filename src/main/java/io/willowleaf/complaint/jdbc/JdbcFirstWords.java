package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.instant;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Said;
import io.willowleaf.complaint.domain.FirstWords;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.identity.Reach;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFirstWords implements FirstWords {

    private final JdbcClient jdbc;

    JdbcFirstWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Said> of(Collection<ComplaintId> ids, Sight sight) {
        if (sight.reach() == Reach.NONE || ids.isEmpty()) {
            return List.of();
        }
        var where = new QueueWhere();
        where.sight(sight);
        where.and("complaint = any(:ids)", "ids", JdbcComplaints.keys(ids));
        return jdbc.sql("select id, number, words, received_at from complaint.complaint where id in"
                        + " (select complaint from complaint.queue " + where.text()
                        + ") order by received_at desc, id desc")
                .params(where.values())
                .query((row, _) -> new Said(
                        new ComplaintId(row.getLong("id")),
                        new ComplaintNumber(row.getString("number")),
                        row.getString("words"),
                        instant(row, "received_at")))
                .list();
    }
}
