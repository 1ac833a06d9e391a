package io.willowleaf.integration.jdbc;

import io.willowleaf.integration.WebhookCard;
import io.willowleaf.integration.WebhookId;
import io.willowleaf.integration.domain.Webhooks;
import io.willowleaf.kernel.Actor;
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
class JdbcWebhooks implements Webhooks {

    private static final String CARD = """
            select w.*,
                (select count(*) from (select from integration.due d where d.webhook = w.id limit 1000) few) as waiting,
                (select count(*) from (select from integration.lane l where l.webhook = w.id and l.parked_at is not null
                    limit 1000) few) as parked,
                (select a.at from integration.attempt a where a.webhook = w.id and a.obstacle is null
                    order by a.id desc limit 1) as arrived_at
            from integration.webhook w where w.ended_at is null
            """;

    private final JdbcClient jdbc;

    JdbcWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public WebhookId add(
            String name, String url, List<String> types, String sealedSecret, long after, Actor by, Instant now) {
        return new WebhookId(jdbc.sql("""
                        insert into integration.webhook (name, url, types, sealed_secret, after_position, made_by, made_at)
                        values (:name, :url, :types, :secret, :after, :by, :at)
                        returning id
                        """)
                .param("name", name)
                .param("url", url)
                .param("types", types.toArray(String[]::new), Types.ARRAY)
                .param("secret", sealedSecret)
                .param("after", after)
                .param("by", by.toString())
                .param("at", time(now))
                .query(Long.class)
                .single());
    }

    @Override
    public List<WebhookCard> list(int limit) {
        return jdbc.sql(CARD + " order by w.id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> card(row))
                .list();
    }

    @Override
    public Optional<WebhookCard> find(WebhookId id) {
        return jdbc.sql(CARD + " and w.id = :id")
                .param("id", id.value())
                .query((row, _) -> card(row))
                .optional();
    }

    @Override
    public Optional<Target> findTarget(WebhookId id) {
        return jdbc.sql("select url, sealed_secret from integration.webhook where id = :id and ended_at is null")
                .param("id", id.value())
                .query((row, _) -> new Target(id, row.getString("url"), row.getString("sealed_secret")))
                .optional();
    }

    @Override
    public List<Listening> listening() {
        return jdbc.sql("select id, types, after_position from integration.webhook where ended_at is null order by id")
                .query((row, _) ->
                        new Listening(new WebhookId(row.getLong("id")), types(row), row.getLong("after_position")))
                .list();
    }

    @Override
    public void pause(WebhookId id, @Nullable Instant at) {
        jdbc.sql("update integration.webhook set paused_at = :at where id = :id")
                .param("at", at == null ? null : time(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    @Override
    public void end(WebhookId id, Instant at) {
        jdbc.sql("update integration.webhook set ended_at = :at, replay_from = null where id = :id")
                .param("at", time(at))
                .param("id", id.value())
                .update();
        jdbc.sql("delete from integration.due where webhook = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from integration.lane where webhook = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void rest(WebhookId id, Instant until) {
        jdbc.sql("update integration.webhook set silences = silences + 1, rests_until = :until where id = :id")
                .param("until", time(until))
                .param("id", id.value())
                .update();
    }

    @Override
    public void answers(WebhookId id) {
        jdbc.sql("update integration.webhook set silences = 0, rests_until = null where id = :id and silences > 0")
                .param("id", id.value())
                .update();
    }

    @Override
    public int silences(WebhookId id) {
        return jdbc.sql("select silences from integration.webhook where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public void startAfter(long position) {
        jdbc.sql("update integration.webhook set after_position = greatest(after_position, :position)")
                .param("position", position)
                .update();
    }

    @Override
    public void replay(WebhookId id, long from, long until) {
        jdbc.sql("update integration.webhook set replay_from = :from, replay_until = :until where id = :id")
                .param("from", from)
                .param("until", until)
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<Replay> holdReplay() {
        return jdbc.sql("""
                        select id, types, replay_from, replay_until from integration.webhook
                        where replay_from is not null and ended_at is null order by id limit 1 for update skip locked
                        """)
                .query((row, _) -> new Replay(
                        new WebhookId(row.getLong("id")),
                        types(row),
                        row.getLong("replay_from"),
                        row.getLong("replay_until")))
                .optional();
    }

    @Override
    public void replayed(WebhookId id, @Nullable Long from) {
        jdbc.sql("update integration.webhook set replay_from = :from where id = :id")
                .param("from", from, Types.BIGINT)
                .param("id", id.value())
                .update();
    }

    private static WebhookCard card(ResultSet row) throws SQLException {
        return new WebhookCard(
                new WebhookId(row.getLong("id")),
                row.getString("name"),
                row.getString("url"),
                List.of((String[]) row.getArray("types").getArray()),
                instant(row, "made_at"),
                findInstant(row, "paused_at"),
                findInstant(row, "rests_until"),
                row.getInt("waiting"),
                row.getInt("parked"),
                findInstant(row, "arrived_at"),
                row.getObject("replay_from", Long.class));
    }

    private static Set<String> types(ResultSet row) throws SQLException {
        return Set.of((String[]) row.getArray("types").getArray());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
