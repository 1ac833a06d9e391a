package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.domain.KeptAnswers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptAnswers implements KeptAnswers {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient sql;

    JdbcKeptAnswers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean hold(TokenId token, String key) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, :token))")
                .param("key", key)
                .param("token", token.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Kept> find(TokenId token, String key) {
        return sql.sql("select request_hash, sealed from identity.kept_answer where token = :token and key_hash = :key")
                .param("token", token.value())
                .param("key", key)
                .query((row, _) -> new Kept(row.getString("request_hash"), row.getString("sealed")))
                .optional();
    }

    @Override
    public void keep(TokenId token, String key, Kept kept, Instant at) {
        sql.sql("""
                insert into identity.kept_answer (token, key_hash, request_hash, sealed, answered_at)
                values (:token, :key, :request, :sealed, :at)
                """)
                .param("token", token.value())
                .param("key", key)
                .param("request", kept.request())
                .param("sealed", kept.sealed())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int forget(Instant before) {
        return sql.sql("""
                delete from identity.kept_answer where (token, key_hash) in (
                    select token, key_hash from identity.kept_answer where answered_at < :before
                    order by answered_at limit :most for update skip locked)
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .update();
    }
}
