package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.domain.RandomKey;
import io.willowleaf.identity.domain.Sessions;
import io.willowleaf.identity.domain.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSessions implements Sessions {

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient sql;

    JdbcSessions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void begin(String key, StaffId staff, Instant now) {
        sql.sql("insert into identity.session (hash, staff, begun_at, seen_at) values (:hash, :staff, :now, :now)")
                .param("hash", RandomKey.hash(key))
                .param("staff", staff.value())
                .param("now", offset(now))
                .update();
        sql.sql("delete from identity.session where begun_at < :oldest")
                .param("oldest", offset(now.minus(LONGEST)))
                .update();
    }

    @Override
    public Optional<Visit> findVisit(String key, Instant now) {
        var hash = RandomKey.hash(key);
        var found = sql.sql(VisitSql.OF_SESSION + VisitSql.REST)
                .param("hash", hash)
                .param("idle", offset(now.minus(IDLE)))
                .param("oldest", offset(now.minus(LONGEST)))
                .query((row, _) -> new Seen(
                        VisitSql.visit(row),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .optional();
        if (found.isPresent() && found.get().at().isBefore(now.minus(SEEN_EVERY))) {
            sql.sql("update identity.session set seen_at = :now where hash = :hash and seen_at < :now")
                    .param("now", offset(now))
                    .param("hash", hash)
                    .update();
        }
        return found.map(Seen::visit);
    }

    @Override
    public void end(String key) {
        sql.sql("delete from identity.session where hash = :hash")
                .param("hash", RandomKey.hash(key))
                .update();
    }

    @Override
    public void endAll(StaffId staff) {
        sql.sql("delete from identity.session where staff = :staff")
                .param("staff", staff.value())
                .update();
    }

    private static OffsetDateTime offset(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private record Seen(Visit visit, Instant at) {}
}
