package io.willowleaf.messenger.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.messenger.DoorId;
import io.willowleaf.messenger.ShortMessageId;
import io.willowleaf.messenger.ShortMessageOutcome;
import io.willowleaf.messenger.domain.ShortMessages;
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
class JdbcShortMessages implements ShortMessages {

    private static final String STORED = """
            select m.id, m.door, d.title, m.sealed_raw, m.size, m.received_at, r.sealed_sender, o.kind, o.complaint
            from messenger.message m
            join messenger.door d on d.id = m.door
            left join messenger.message_reading r on r.message = m.id
            left join lateral (
                select kind, complaint from messenger.message_outcome where message = m.id order by id desc limit 1) o on true
            """;

    private final JdbcClient jdbc;

    JdbcShortMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ShortMessageId keep(DoorId door, String sealedRaw, int size, String mark, Instant now) {
        jdbc.sql("""
                        insert into messenger.message (door, sealed_raw, size, mark, received_at)
                        values (:door, :raw, :size, :mark, :at) on conflict do nothing
                        """)
                .param("door", door.value())
                .param("raw", sealedRaw)
                .param("size", size)
                .param("mark", mark)
                .param("at", timestamp(now))
                .update();
        return jdbc.sql("select id from messenger.message where door = :door and mark = :mark")
                .param("door", door.value())
                .param("mark", mark)
                .query((row, _) -> new ShortMessageId(row.getLong("id")))
                .single();
    }

    @Override
    public void hold(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 11))")
                .param("what", "messenger " + what)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public Optional<Stored> find(ShortMessageId id) {
        return jdbc.sql(STORED + "where m.id = :id")
                .param("id", id.value())
                .query((row, _) -> stored(row))
                .optional();
    }

    @Override
    public void read(ShortMessageId id, String sealedSender, String senderMark, Instant now) {
        jdbc.sql("""
                        insert into messenger.message_reading (message, sealed_sender, sender_mark, read_at)
                        values (:message, :sender, :mark, :at)
                        on conflict (message) do update
                        set sealed_sender = excluded.sealed_sender, sender_mark = excluded.sender_mark, read_at = excluded.read_at
                        """)
                .param("message", id.value())
                .param("sender", sealedSender)
                .param("mark", senderMark)
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public ShortMessageId first(DoorId door, String key, ShortMessageId id) {
        jdbc.sql(
                        "insert into messenger.told (door, key, message) values (:door, :key, :message) on conflict do nothing")
                .param("door", door.value())
                .param("key", key)
                .param("message", id.value())
                .update();
        return jdbc.sql("select message from messenger.told where door = :door and key = :key")
                .param("door", door.value())
                .param("key", key)
                .query((row, _) -> new ShortMessageId(row.getLong("message")))
                .single();
    }

    @Override
    public void came(ShortMessageId id, Result result, Actor by, Instant now) {
        jdbc.sql("""
                        insert into messenger.message_outcome (message, kind, complaint, by, at)
                        values (:message, :kind, :complaint, :by, :at)
                        """)
                .param("message", id.value())
                .param("kind", result.outcome().name())
                .param("complaint", result.complaint(), Types.VARCHAR)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public List<Stored> page(boolean onlyWaiting, @Nullable ShortMessageId before, int limit) {
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
    public List<Stored> last(DoorId door, int limit) {
        return jdbc.sql(STORED + "where m.door = :door order by m.id desc limit :limit")
                .param("door", door.value())
                .param("limit", limit)
                .query((row, _) -> stored(row))
                .list();
    }

    @Override
    public List<ShortMessageId> unread(Instant since, Instant before, int limit) {
        return jdbc.sql("""
                        select m.id from messenger.message m
                        where m.received_at > :since and m.received_at < :before
                          and not exists (select 1 from messenger.message_outcome o where o.message = m.id)
                        order by m.received_at limit :limit
                        """)
                .param("since", timestamp(since))
                .param("before", timestamp(before))
                .param("limit", limit)
                .query((row, _) -> new ShortMessageId(row.getLong("id")))
                .list();
    }

    @Override
    public int waiting() {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from messenger.message m
                            left join lateral (
                                select kind from messenger.message_outcome where message = m.id order by id desc limit 1) o on true
                            where m.id > (select coalesce(max(id), 0) - 20000 from messenger.message)
                              and (o.kind is null or o.kind in ('UNREADABLE', 'HELD'))
                            limit 1000) line
                        """).query(Integer.class).single();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new ShortMessageId(row.getLong("id")),
                new DoorId(row.getLong("door")),
                row.getString("title"),
                row.getString("sealed_raw"),
                row.getInt("size"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("sealed_sender"),
                row.getString("kind") == null
                        ? null
                        : new Result(ShortMessageOutcome.valueOf(row.getString("kind")), row.getString("complaint")));
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
