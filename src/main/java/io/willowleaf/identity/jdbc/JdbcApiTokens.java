package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TokenCard;
import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.domain.ApiTokens;
import io.willowleaf.identity.domain.TokenVisit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiTokens implements ApiTokens {

    private static final String TOKEN = """
            select id, name, scopes, purpose, made_at, expires_at, revoked_at, used_at from identity.api_token
            """;

    private final JdbcClient sql;

    JdbcApiTokens(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<TokenId> add(
            String name,
            String hash,
            Set<String> scopes,
            @Nullable String purpose,
            @Nullable StaffId by,
            Instant at,
            @Nullable Instant until) {
        return sql.sql("""
                insert into identity.api_token (name, hash, scopes, purpose, made_by, made_at, expires_at)
                values (:name, :hash, :scopes, :purpose, :by, :at, :until)
                on conflict (hash) do nothing
                returning id
                """)
                .param("name", name)
                .param("hash", hash)
                .param("scopes", scopes.toArray(String[]::new), Types.ARRAY)
                .param("purpose", purpose)
                .param("by", by == null ? null : by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, _) -> new TokenId(row.getLong("id")))
                .optional();
    }

    @Override
    public Optional<TokenVisit> findVisit(String hash) {
        return sql.sql("""
                select id, name, scopes, purpose, made_at, expires_at, revoked_at, used_at,
                       array(select distinct concat_ws(' ', permission, reach, manner, masked::text)
                             from identity.role_grant where permission = any(scopes)) as grants
                from identity.api_token
                where hash = :hash
                """)
                .param("hash", hash)
                .query((row, _) -> new TokenVisit(token(row), VisitSql.grants(row)))
                .optional();
    }

    @Override
    public Optional<TokenCard> find(TokenId token) {
        return sql.sql(TOKEN + " where id = :id")
                .param("id", token.value())
                .query((row, _) -> token(row))
                .optional();
    }

    @Override
    public List<TokenCard> list(int limit) {
        return sql.sql(TOKEN + " order by id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> token(row))
                .list();
    }

    @Override
    public void revoke(TokenId token, Instant at) {
        sql.sql("update identity.api_token set revoked_at = :at where id = :id and revoked_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", token.value())
                .update();
    }

    @Override
    public void revokeOthers(String name, String hash, Instant at) {
        sql.sql("""
                update identity.api_token set revoked_at = :at
                where name = :name and hash <> :hash and revoked_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("name", name)
                .param("hash", hash)
                .update();
    }

    @Override
    public void used(TokenId token, Instant at) {
        sql.sql("update identity.api_token set used_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", token.value())
                .update();
    }

    private static TokenCard token(ResultSet row) throws SQLException {
        return new TokenCard(
                new TokenId(row.getLong("id")),
                row.getString("name"),
                Set.of((String[]) row.getArray("scopes").getArray()),
                row.getString("purpose"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "expires_at"),
                instant(row, "revoked_at"),
                instant(row, "used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
