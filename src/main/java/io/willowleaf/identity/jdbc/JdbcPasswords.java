package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.domain.Passwords;
import io.willowleaf.identity.domain.RandomKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPasswords implements Passwords {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient sql;

    JdbcPasswords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean admits(String email, String address, Instant now) {
        var account = account(email);
        // One after the other per account and per address, or a burst of tries would all be counted before any is
        // written.
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "sign-in " + account)
                .query((row, _) -> row.getRow())
                .list();
        sql.sql("delete from identity.sign_in_try where at < :day")
                .param("day", now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
        return sql.sql("""
                insert into identity.sign_in_try (account, address, at)
                select :account, :address, :now
                where (select count(*) from identity.sign_in_try
                       where account = :account and address = :address and at > :since) < 5
                  and (select count(*) from identity.sign_in_try where account = :account and at > :since) < 50
                  and (select count(*) from identity.sign_in_try where address = :address and at > :since) < 100
                """)
                        .param("account", account)
                        .param("address", address)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("since", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void forgive(String email, String address) {
        sql.sql("delete from identity.sign_in_try where account = :account and address = :address")
                .param("account", account(email))
                .param("address", address)
                .update();
    }

    @Override
    public Optional<Credential> find(String email) {
        return sql.sql("""
                select staff.id, password.hash from identity.staff
                join identity.password on password.staff = staff.id
                where staff.email = lower(:email) and staff.left_at is null
                """)
                .param("email", email)
                .query((row, _) -> new Credential(new StaffId(row.getLong("id")), row.getString("hash")))
                .optional();
    }

    @Override
    public Optional<String> findHash(StaffId staff) {
        return sql.sql("select hash from identity.password where staff = :staff")
                .param("staff", staff.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void set(StaffId staff, String hash, Instant at) {
        sql.sql("""
                insert into identity.password (staff, hash, set_at) values (:staff, :hash, :at)
                on conflict (staff) do update set hash = excluded.hash, set_at = excluded.set_at
                """)
                .param("staff", staff.value())
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String account(String email) {
        return RandomKey.hash(email.toLowerCase(Locale.ROOT));
    }
}
