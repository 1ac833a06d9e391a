package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.domain.Invitations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitations implements Invitations {

    private final JdbcClient sql;

    JdbcInvitations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void invite(StaffId staff, String hash, Instant until) {
        sql.sql("""
                insert into identity.invitation (staff, hash, expires_at) values (:staff, :hash, :until)
                on conflict (staff) do update set hash = excluded.hash, expires_at = excluded.expires_at
                """)
                .param("staff", staff.value())
                .param("hash", hash)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<StaffId> find(String hash, Instant now) {
        return sql.sql("select staff from identity.invitation where hash = :hash and expires_at > :now")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new StaffId(row.getLong("staff")))
                .optional();
    }

    @Override
    public boolean use(String hash, Instant now) {
        return sql.sql("delete from identity.invitation where hash = :hash and expires_at > :now")
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
