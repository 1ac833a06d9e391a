package io.willowleaf.archive.jdbc;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Verdict;
import io.willowleaf.archive.domain.Scans;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScans implements Scans {

    private final JdbcClient jdbc;

    JdbcScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void expect(ContentId id, Instant now) {
        jdbc.sql("""
                        insert into archive.unscanned (content, next_at)
                        select :id, :now where not exists (select 1 from archive.scan where content = :id)
                        on conflict do nothing
                        """).param("id", id.sha256()).param("now", timestamp(now)).update();
    }

    @Override
    public Optional<Verdict> find(ContentId id) {
        return jdbc.sql("select verdict, said from archive.scan where content = :id order by id desc limit 1")
                .param("id", id.sha256())
                .query((row, _) -> new Verdict(Verdict.Kind.valueOf(row.getString("verdict")), row.getString("said")))
                .optional();
    }

    @Override
    public void found(ContentId id, Verdict verdict, Instant now) {
        jdbc.sql("""
                        with done as (delete from archive.unscanned where content = :id)
                        insert into archive.scan (content, verdict, said, at) values (:id, :verdict, :said, :at)
                        """)
                .param("id", id.sha256())
                .param("verdict", verdict.kind().name())
                .param("said", verdict.said())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public List<ContentId> take(Instant now, Instant next, int limit) {
        return jdbc.sql("""
                        with due as (
                            select content from archive.unscanned where next_at <= :now
                            order by next_at limit :limit for update skip locked)
                        update archive.unscanned u set next_at = :next from due where u.content = due.content
                        returning u.content
                        """)
                .param("now", timestamp(now))
                .param("next", timestamp(next))
                .param("limit", limit)
                .query((row, _) -> new ContentId(row.getString("content")))
                .list();
    }

    @Override
    public long waiting() {
        return jdbc.sql("select count(*) from (select 1 from archive.unscanned limit 1000) line")
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
