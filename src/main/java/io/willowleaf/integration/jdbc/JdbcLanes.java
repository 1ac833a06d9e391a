package io.willowleaf.integration.jdbc;

import static io.willowleaf.integration.jdbc.JdbcWebhooks.findInstant;
import static io.willowleaf.integration.jdbc.JdbcWebhooks.instant;
import static io.willowleaf.integration.jdbc.JdbcWebhooks.time;

import io.willowleaf.integration.DeliveryTry;
import io.willowleaf.integration.Obstacle;
import io.willowleaf.integration.ParkedStream;
import io.willowleaf.integration.WebhookId;
import io.willowleaf.integration.domain.DeliveryId;
import io.willowleaf.integration.domain.Lanes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLanes implements Lanes {

    private final JdbcClient jdbc;

    JdbcLanes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whoever lines up holds the lanes, in one order, so that nobody ends one of them meanwhile.
    @Override
    public void lineUp(WebhookId webhook, Collection<Entry> entries, Instant now) {
        if (entries.isEmpty()) {
            return;
        }
        var streams = entries.stream().map(Entry::stream).distinct().sorted().toArray(String[]::new);
        jdbc.sql("""
                        insert into integration.lane (webhook, stream, next_at)
                        select :webhook, stream, :now from unnest(:streams::text[]) stream order by stream
                        on conflict (webhook, stream) do update set stream = excluded.stream
                        """)
                .param("webhook", webhook.value())
                .param("streams", streams)
                .param("now", time(now))
                .update();
        jdbc.sql("""
                        insert into integration.due (webhook, stream, position)
                        select :webhook, stream, position
                        from unnest(:streams::text[], :positions::bigint[]) entry (stream, position)
                        on conflict do nothing
                        """)
                .param("webhook", webhook.value())
                .param("streams", entries.stream().map(Entry::stream).toArray(String[]::new))
                .param("positions", entries.stream().map(Entry::position).toArray(Long[]::new))
                .update();
    }

    @Override
    public List<WebhookId> busy(Instant now) {
        return jdbc.sql("""
                        select id from integration.webhook w
                        where ended_at is null and paused_at is null and (rests_until is null or rests_until <= :now)
                            and exists (select from integration.lane l
                                where l.webhook = w.id and l.parked_at is null and l.next_at <= :now)
                        order by id
                        """)
                .param("now", time(now))
                .query((row, _) -> new WebhookId(row.getLong("id")))
                .list();
    }

    @Override
    public List<Lane> claim(WebhookId webhook, int most, Instant now, Instant until) {
        return jdbc.sql("""
                        with next as (
                            select stream from integration.lane
                            where webhook = :webhook and parked_at is null and next_at <= :now
                            order by next_at, stream limit :most
                            for update skip locked)
                        update integration.lane l set next_at = :until, turn = turn + 1
                        from next where l.webhook = :webhook and l.stream = next.stream
                        returning l.stream, l.turn, l.tries, l.first_try_at
                        """)
                .param("webhook", webhook.value())
                .param("most", most)
                .param("now", time(now))
                .param("until", time(until))
                .query((row, _) -> new Lane(
                        webhook,
                        row.getString("stream"),
                        row.getLong("turn"),
                        row.getInt("tries"),
                        findInstant(row, "first_try_at")))
                .list();
    }

    @Override
    public List<Long> waiting(Lane lane, int most) {
        return jdbc.sql("""
                        select position from integration.due where webhook = :webhook and stream = :stream
                        order by position limit :most
                        """)
                .param("webhook", lane.webhook().value())
                .param("stream", lane.stream())
                .param("most", most)
                .query((row, _) -> row.getLong("position"))
                .list();
    }

    @Override
    public boolean delivered(Lane lane, Tried tried) {
        remember(lane, tried);
        drop(lane, tried.position());
        return lane(lane, "tries = 0, first_try_at = null").update() == 1;
    }

    @Override
    public boolean missed(Lane lane, Tried tried, @Nullable Instant next) {
        remember(lane, tried);
        return lane(lane, """
                                tries = tries + 1, first_try_at = coalesce(first_try_at, :at::timestamptz),
                                    next_at = coalesce(:next::timestamptz, next_at),
                                    parked_at = case when :next::timestamptz is null then :at::timestamptz end
                                """)
                        .param("at", time(tried.at()))
                        .param("next", next == null ? null : time(next), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    @Override
    public void drop(Lane lane, long position) {
        jdbc.sql("delete from integration.due where webhook = :webhook and stream = :stream and position = :position")
                .param("webhook", lane.webhook().value())
                .param("stream", lane.stream())
                .param("position", position)
                .update();
    }

    /// The lane is held first, so that nobody lines up between looking and ending.
    @Override
    public void leave(Lane lane, Instant now) {
        if (lane(lane, "next_at = :now").param("now", time(now)).update() == 1) {
            jdbc.sql("""
                            delete from integration.lane l where webhook = :webhook and stream = :stream
                                and not exists (select from integration.due d
                                    where d.webhook = l.webhook and d.stream = l.stream)
                            """)
                    .param("webhook", lane.webhook().value())
                    .param("stream", lane.stream())
                    .update();
        }
    }

    private JdbcClient.StatementSpec lane(Lane lane, String change) {
        return jdbc.sql("update integration.lane set " + change
                        + " where webhook = :webhook and stream = :stream and turn = :turn")
                .param("webhook", lane.webhook().value())
                .param("stream", lane.stream())
                .param("turn", lane.turn());
    }

    private void remember(Lane lane, Tried tried) {
        var answer = tried.answer();
        jdbc.sql("""
                        insert into integration.attempt
                            (webhook, position, stream, complaint, type, number, at, took_millis, status, obstacle, answer)
                        values (:webhook, :position, :stream, :complaint, :type, :number, :at, :took, :status, :obstacle,
                            :answer)
                        """)
                .param("webhook", lane.webhook().value())
                .param("position", tried.position())
                .param("stream", lane.stream())
                .param("complaint", tried.complaint())
                .param("type", tried.type())
                .param("number", tried.number())
                .param("at", time(tried.at()))
                .param("took", (int) answer.took().toMillis())
                .param("status", answer.status(), Types.INTEGER)
                .param(
                        "obstacle",
                        answer.obstacle() == null ? null : answer.obstacle().name())
                .param("answer", answer.said())
                .update();
    }

    @Override
    public List<ParkedStream> parked(WebhookId webhook, int limit) {
        return jdbc.sql("""
                        select stream, tries, parked_at,
                            (select min(position) from integration.due d
                                where d.webhook = l.webhook and d.stream = l.stream) as position
                        from integration.lane l where webhook = :webhook and parked_at is not null
                        order by parked_at, stream limit :limit
                        """)
                .param("webhook", webhook.value())
                .param("limit", limit)
                .query((row, _) -> new ParkedStream(
                        row.getString("stream"),
                        row.getLong("position"),
                        row.getInt("tries"),
                        instant(row, "parked_at")))
                .list();
    }

    @Override
    public int tryAgain(WebhookId webhook, @Nullable String stream, Instant now) {
        return jdbc.sql("""
                        update integration.lane set parked_at = null, tries = 0, first_try_at = null, next_at = :now
                        where webhook = :webhook and parked_at is not null and (:stream::text is null or stream = :stream)
                        """)
                .param("webhook", webhook.value())
                .param("stream", stream, Types.VARCHAR)
                .param("now", time(now))
                .update();
    }

    @Override
    public List<DeliveryTry> tries(WebhookId webhook, boolean missed, @Nullable Long before, int limit) {
        return jdbc.sql("select * from integration.attempt where webhook = :webhook and id < :before"
                        + (missed ? " and obstacle is not null" : "")
                        + " order by id desc limit :limit")
                .param("webhook", webhook.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query((row, _) -> delivery(row))
                .list();
    }

    @Override
    public Optional<DeliveryTry> findTry(WebhookId webhook, long id) {
        return jdbc.sql("select * from integration.attempt where webhook = :webhook and id = :id")
                .param("webhook", webhook.value())
                .param("id", id)
                .query((row, _) -> delivery(row))
                .optional();
    }

    @Override
    public int forget(Instant before, int most) {
        return jdbc.sql("""
                        delete from integration.attempt where id in (
                            select id from integration.attempt where at < :before order by at limit :most)
                        """).param("before", time(before)).param("most", most).update();
    }

    @Override
    public Figures figures(Instant now) {
        return jdbc.sql("""
                        select (select count(*) from (select from integration.due limit 10000) few) as waiting,
                            (select count(*) from (select from integration.lane where parked_at is not null limit 1000)
                                few) as parked,
                            (select min(next_at) from integration.lane l join integration.webhook w on w.id = l.webhook
                                where l.parked_at is null and l.next_at <= :now and w.paused_at is null) as oldest
                        """)
                .param("now", time(now))
                .query((row, _) ->
                        new Figures(row.getLong("waiting"), row.getLong("parked"), findInstant(row, "oldest")))
                .single();
    }

    private static DeliveryTry delivery(ResultSet row) throws SQLException {
        var obstacle = row.getString("obstacle");
        var webhook = new WebhookId(row.getLong("webhook"));
        return new DeliveryTry(
                row.getLong("id"),
                DeliveryId.of(webhook, row.getLong("position")),
                row.getLong("position"),
                row.getString("stream"),
                row.getString("complaint"),
                row.getString("type"),
                row.getInt("number"),
                instant(row, "at"),
                Duration.ofMillis(row.getInt("took_millis")),
                row.getObject("status", Integer.class),
                obstacle == null ? null : Obstacle.valueOf(obstacle),
                row.getString("answer"));
    }
}
