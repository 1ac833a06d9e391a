package io.willowleaf.portal.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.portal.DataRequest;
import io.willowleaf.portal.domain.Wishes;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWishes implements Wishes {

    private final JdbcClient jdbc;

    JdbcWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean callBack(ComplaintId complaint, Instant due, Instant now) {
        return jdbc.sql("""
                                insert into portal.call_back (complaint, due, asked_at)
                                values (:complaint, :due, :at) on conflict do nothing
                                """)
                        .param("complaint", complaint.value())
                        .param("due", at(due))
                        .param("at", at(now))
                        .update()
                > 0;
    }

    @Override
    public Optional<Instant> findCallBack(ComplaintId complaint, Instant now) {
        return first(
                "select min(due) as at from portal.call_back where complaint = :complaint and due > :now",
                complaint,
                now);
    }

    @Override
    public void ask(ComplaintId complaint, DataRequest kind, Instant due, Instant now) {
        jdbc.sql("""
                        insert into portal.data_request (complaint, kind, due, asked_at)
                        values (:complaint, :kind, :due, :at)
                        """)
                .param("complaint", complaint.value())
                .param("kind", kind.name())
                .param("due", at(due))
                .param("at", at(now))
                .update();
    }

    @Override
    public Optional<Instant> findAnswerBy(ComplaintId complaint, Instant now) {
        return first(
                "select max(due) as at from portal.data_request where complaint = :complaint and due > :now",
                complaint,
                now);
    }

    private Optional<Instant> first(String question, ComplaintId complaint, Instant now) {
        return jdbc.sql(question)
                .param("complaint", complaint.value())
                .param("now", at(now))
                .query((row, _) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
