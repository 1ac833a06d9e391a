package io.willowleaf.intake.jdbc;

import io.willowleaf.archive.ContentId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.MailOutcome;
import io.willowleaf.intake.domain.Mails;
import io.willowleaf.intake.domain.Origin;
import io.willowleaf.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMails implements Mails {

    private static final String STORED = """
            select m.id, m.raw, m.size, m.received_at, m.team, m.arrived_at, m.history, r.sender, r.subject, o.kind, o.complaint, o.hint
            from intake.mail m
            left join intake.mail_reading r on r.mail = m.id
            left join lateral (
                select kind, complaint, hint from intake.mail_outcome where mail = m.id order by id desc limit 1) o on true
            """;

    private final JdbcClient jdbc;

    JdbcMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public MailId keep(ContentId raw, long size, byte @Nullable [] key, Origin origin, Instant now) {
        jdbc.sql("""
                        insert into intake.mail (raw, size, key_hash, received_at, team, arrived_at, history)
                        values (:raw, :size, :key, :at, :team, :arrived, :history) on conflict do nothing
                        """)
                .param("raw", raw.sha256())
                .param("size", size)
                .param("key", key, Types.BINARY)
                .param("at", timestamp(now))
                .param("team", origin.team() == null ? null : origin.team().value(), Types.BIGINT)
                .param(
                        "arrived",
                        origin.arrivedAt() == null ? null : timestamp(origin.arrivedAt()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("history", origin.history())
                .update();
        return jdbc.sql("select id from intake.mail where raw = :raw")
                .param("raw", raw.sha256())
                .query((row, _) -> new MailId(row.getLong("id")))
                .single();
    }

    @Override
    public boolean knows(ContentId raw) {
        return jdbc.sql("select exists (select 1 from intake.mail where raw = :raw)")
                .param("raw", raw.sha256())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<ContentId> findByKey(byte[] key) {
        return jdbc.sql("select raw from intake.mail where key_hash = :key")
                .param("key", key, Types.BINARY)
                .query((row, _) -> new ContentId(row.getString("raw")))
                .optional();
    }

    @Override
    public void hold(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 7))")
                .param("what", "intake.mail " + what)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public Optional<Stored> find(MailId id) {
        return jdbc.sql(STORED + "where m.id = :id")
                .param("id", id.value())
                .query((row, _) -> stored(row))
                .optional();
    }

    @Override
    public void read(MailId id, Reading reading, Instant now) {
        jdbc.sql("""
                        insert into intake.mail_reading (mail, message_id, sender, subject, fingerprint, read_at)
                        values (:mail, :messageId, :sender, :subject, :fingerprint, :at)
                        on conflict (mail) do update
                        set message_id = excluded.message_id, sender = excluded.sender, subject = excluded.subject,
                            fingerprint = excluded.fingerprint, read_at = excluded.read_at
                        """)
                .param("mail", id.value())
                .param("messageId", reading.messageId().isEmpty() ? null : reading.messageId(), Types.VARCHAR)
                .param("sender", reading.sealedSender())
                .param("subject", reading.subject())
                .param("fingerprint", reading.fingerprint())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public void came(MailId id, Result result, Actor by, Instant now) {
        jdbc.sql("""
                        insert into intake.mail_outcome (mail, kind, complaint, hint, by, at)
                        values (:mail, :kind, :complaint, :hint, :by, :at)
                        """)
                .param("mail", id.value())
                .param("kind", result.outcome().name())
                .param("complaint", result.complaint(), Types.VARCHAR)
                .param("hint", result.hint(), Types.VARCHAR)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public Optional<Result> findTwin(MailId id, String messageId, String fingerprint) {
        return jdbc.sql("""
                        select o.kind, o.complaint, o.hint
                        from intake.mail_reading r join intake.mail_outcome o on o.mail = r.mail
                        where r.message_id = :messageId and r.mail <> :mail and o.kind <> 'UNREADABLE'
                          and coalesce(r.fingerprint = :fingerprint, true)
                        order by o.id limit 1
                        """)
                .param("messageId", messageId)
                .param("fingerprint", fingerprint)
                .param("mail", id.value())
                .query((row, _) -> result(row))
                .optional();
    }

    @Override
    public List<Stored> page(boolean onlyWaiting, @Nullable MailId before, int limit) {
        return jdbc.sql(STORED
                        + "where m.id < :before "
                        + (onlyWaiting ? "and (o.kind is null or o.kind in ('UNREADABLE', 'HELD')) " : "")
                        + "order by m.id desc limit :limit")
                .param("before", before == null ? Long.MAX_VALUE : before.value())
                .param("limit", limit)
                .query((row, _) -> stored(row))
                .list();
    }

    @Override
    public List<MailId> unread(Instant since, Instant before, int limit) {
        return jdbc.sql("""
                        select m.id from intake.mail m
                        where m.received_at > :since and m.received_at < :before
                          and not exists (select 1 from intake.mail_outcome o where o.mail = m.id)
                        order by m.received_at limit :limit
                        """)
                .param("since", timestamp(since))
                .param("before", timestamp(before))
                .param("limit", limit)
                .query((row, _) -> new MailId(row.getLong("id")))
                .list();
    }

    @Override
    public int waiting() {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from intake.mail m
                            left join lateral (
                                select kind from intake.mail_outcome where mail = m.id order by id desc limit 1) o on true
                            where m.id > (select coalesce(max(id), 0) - 20000 from intake.mail)
                              and (o.kind is null or o.kind in ('UNREADABLE', 'HELD'))
                            limit 1000) line
                        """).query(Integer.class).single();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new MailId(row.getLong("id")),
                new ContentId(row.getString("raw")),
                row.getLong("size"),
                origin(row),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("sender"),
                row.getString("subject"),
                row.getString("kind") == null ? null : result(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        var team = row.getObject("team", Long.class);
        var arrived = row.getObject("arrived_at", OffsetDateTime.class);
        return new Origin(
                team == null ? null : new TeamId(team),
                arrived == null ? null : arrived.toInstant(),
                row.getBoolean("history"));
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                MailOutcome.valueOf(row.getString("kind")), row.getString("complaint"), row.getString("hint"));
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
