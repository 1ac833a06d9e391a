package io.willowleaf.portal.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.portal.domain.Codes;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCodes implements Codes {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    JdbcCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(ComplaintId complaint) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 8))")
                .param("what", "portal.code " + complaint)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public long add(ComplaintId complaint, String hash, Instant now, Instant until) {
        return jdbc.sql("""
                        insert into portal.code (complaint, hash, made_at, until)
                        values (:complaint, :hash, :now, :until) returning id
                        """)
                .param("complaint", complaint.value())
                .param("hash", hash)
                .param("now", at(now))
                .param("until", at(until))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Code> findGood(ComplaintId complaint, Instant now) {
        return jdbc.sql("""
                        select c.id, c.hash, (select count(*) from portal.code_miss where code = c.id) as misses
                        from portal.code c
                        where c.id = (select max(id) from portal.code where complaint = :complaint)
                            and c.until > :now and not exists (select from portal.code_use where code = c.id)
                        """)
                .param("complaint", complaint.value())
                .param("now", at(now))
                .query((row, _) -> new Code(row.getLong("id"), row.getString("hash"), row.getInt("misses")))
                .optional();
    }

    @Override
    public void use(long code, Instant now) {
        jdbc.sql("insert into portal.code_use (code, at) values (:code, :at)")
                .param("code", code)
                .param("at", at(now))
                .update();
    }

    @Override
    public void miss(long code, Instant now) {
        jdbc.sql("insert into portal.code_miss (code, at) values (:code, :at)")
                .param("code", code)
                .param("at", at(now))
                .update();
    }

    @Override
    public int knocksAbout(String kind, byte[] about, Instant since) {
        return jdbc.sql("select count(*) from portal.knock where kind = :kind and about = :about and at > :since")
                .param("kind", kind)
                .param("about", about)
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public int knocksFrom(String kind, byte[] address, Instant since) {
        return jdbc.sql("select count(*) from portal.knock where kind = :kind and address = :address and at > :since")
                .param("kind", kind)
                .param("address", address)
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void knock(String kind, byte[] about, byte[] address, Instant now) {
        jdbc.sql("""
                        with gone as (delete from portal.knock where at < :old)
                        insert into portal.knock (kind, about, address, at) values (:kind, :about, :address, :at)
                        """)
                .param("old", at(now.minus(KEPT)))
                .param("kind", kind)
                .param("about", about)
                .param("address", address)
                .param("at", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
