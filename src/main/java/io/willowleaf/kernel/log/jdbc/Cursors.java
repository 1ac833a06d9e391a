package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.log.LogHealth.HeldStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far each subscriber is, and the streams it could not take.
final class Cursors {

    /// @param tries how often the subscriber failed as a whole since it last moved
    record Cursor(long position, int tries) {}

    private static final String HELD = """
            select subscription, stream, revision, tries, try_at is null as parked, trouble, since
              from kernel.held_stream
            """;

    private final JdbcClient jdbc;

    Cursors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void register(String subscription) {
        jdbc.sql("insert into kernel.subscription (name) values (:name) on conflict do nothing")
                .param("name", subscription)
                .update();
    }

    /// The guard: whoever holds the row may let the subscriber hear. Empty while another node does. From here on
    /// the transaction is limited, against a neighbour or a server that stopped answering. What a crash of the
    /// server takes from a subscriber it takes together with its cursor, and it is heard again: there is no need to
    /// wait for the disk.
    Optional<Cursor> hold(String subscription) {
        return jdbc.sql("""
                select position, tries, set_config('statement_timeout', '30s', true),
                       set_config('idle_in_transaction_session_timeout', '30s', true),
                       set_config('synchronous_commit', 'off', true)
                  from kernel.subscription where name = :name for update skip locked
                """)
                .param("name", subscription)
                .query((row, _) -> new Cursor(row.getLong("position"), row.getInt("tries")))
                .optional();
    }

    void move(String subscription, long position) {
        jdbc.sql("""
                update kernel.subscription set position = :position, tries = 0, trouble = null, moved_at = now()
                 where name = :name
                """).param("name", subscription).param("position", position).update();
    }

    void failed(String subscription, String trouble) {
        jdbc.sql("update kernel.subscription set tries = tries + 1, trouble = :trouble where name = :name")
                .param("name", subscription)
                .param("trouble", trouble)
                .update();
    }

    void backToTheBeginning(String subscription) {
        jdbc.sql("select from kernel.subscription where name = :name for update")
                .param("name", subscription)
                .query((_, _) -> true)
                .single();
        jdbc.sql("delete from kernel.held_stream where subscription = :name")
                .param("name", subscription)
                .update();
        move(subscription, 0);
    }

    Set<String> heldStreams(String subscription) {
        return new HashSet<>(jdbc.sql("select stream from kernel.held_stream where subscription = :name")
                .param("name", subscription)
                .query((row, _) -> row.getString("stream"))
                .list());
    }

    List<HeldStream> held() {
        return jdbc.sql(HELD + " order by since, subscription, stream limit 1000")
                .query(Cursors::heldStream)
                .list();
    }

    Optional<HeldStream> nextToTry(String subscription) {
        return jdbc.sql(HELD + " where subscription = :name and try_at <= now() order by try_at limit 1")
                .param("name", subscription)
                .query(Cursors::heldStream)
                .optional();
    }

    /// @param pause before the next try; null to park the stream
    void holdBack(
            String subscription, String stream, long revision, int tries, String trouble, @Nullable Duration pause) {
        jdbc.sql("""
                insert into kernel.held_stream (subscription, stream, revision, tries, trouble, try_at)
                values (:name, :stream, :revision, :tries, :trouble, now() + :pause * interval '1 millisecond')
                on conflict (subscription, stream) do update
                   set revision = excluded.revision, tries = excluded.tries, trouble = excluded.trouble,
                       try_at = excluded.try_at
                """)
                .param("name", subscription)
                .param("stream", stream)
                .param("revision", revision)
                .param("tries", tries)
                .param("trouble", trouble)
                .param("pause", pause == null ? null : pause.toMillis(), Types.BIGINT)
                .update();
    }

    void letGo(String subscription, String stream) {
        jdbc.sql("delete from kernel.held_stream where subscription = :name and stream = :stream")
                .param("name", subscription)
                .param("stream", stream)
                .update();
    }

    boolean tryAtOnce(String subscription, String stream) {
        return jdbc.sql("""
                update kernel.held_stream set tries = 0, try_at = now()
                 where subscription = :name and stream = :stream
                """).param("name", subscription).param("stream", stream).update() > 0;
    }

    /// Those of the subscribers who have not heard everything up to here, or wait to try a stream again.
    List<String> behind(Collection<String> subscribers, long position) {
        return jdbc.sql("""
                select name from unnest(:names) name left join kernel.subscription s using (name)
                 where coalesce(position, -1) < :position
                    or exists (select from kernel.held_stream h where h.subscription = name and try_at is not null)
                 order by name
                """)
                .param("names", subscribers.toArray(String[]::new))
                .param("position", position)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private static HeldStream heldStream(ResultSet row, int number) throws SQLException {
        return new HeldStream(
                row.getString("subscription"),
                row.getString("stream"),
                row.getLong("revision"),
                row.getInt("tries"),
                row.getBoolean("parked"),
                row.getString("trouble"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
