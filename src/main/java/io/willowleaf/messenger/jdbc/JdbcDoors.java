package io.willowleaf.messenger.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.DoorChannel;
import io.willowleaf.messenger.DoorId;
import io.willowleaf.messenger.domain.Doors;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDoors implements Doors {

    private static final String CARD = """
            select d.*,
                   (select m.received_at from messenger.message m where m.door = d.id order by m.id desc limit 1) as last_in
            from messenger.door d
            where d.removed_at is null
            """;

    private final JdbcClient jdbc;

    JdbcDoors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DoorId> add(Door door, Secrets secrets, Actor by, Instant now) {
        return described(jdbc.sql("""
                        insert into messenger.door
                            (name, title, channel, url, template, sender, header, sealed_header, long_texts, live, sealed_secret,
                             made_by, made_at, changed_by, changed_at)
                        values (:name, :title, :channel, :url, :template, :sender, :header, :sealedHeader, :longTexts, :live,
                                :secret, :by, :at, :by, :at)
                        on conflict (name) do nothing
                        returning id
                        """), door)
                .param("name", door.name())
                .param("channel", door.channel().name())
                .param("sealedHeader", secrets.sealedHeader())
                .param("secret", secrets.sealedSecret())
                .param("by", by.toString())
                .param("at", timestamp(now))
                .query((row, _) -> new DoorId(row.getLong("id")))
                .optional();
    }

    @Override
    public void change(DoorId id, Door door, @Nullable String sealedHeader, Actor by, Instant now) {
        described(jdbc.sql("""
                        update messenger.door
                        set title = :title, url = :url, template = :template, sender = :sender, header = :header,
                            sealed_header = coalesce(:sealedHeader, sealed_header), long_texts = :longTexts, live = :live,
                            changed_by = :by, changed_at = :at
                        where id = :id
                        """), door)
                .param("sealedHeader", sealedHeader, Types.VARCHAR)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .param("id", id.value())
                .update();
    }

    private static StatementSpec described(StatementSpec statement, Door door) {
        return statement
                .param("title", door.title())
                .param("url", door.url())
                .param("template", door.template())
                .param("sender", door.sender())
                .param("header", door.header())
                .param("longTexts", door.longTexts())
                .param("live", door.live());
    }

    @Override
    public void renew(DoorId id, String sealedSecret, Actor by, Instant now) {
        jdbc.sql("update messenger.door set sealed_secret = :secret, changed_by = :by, changed_at = :at where id = :id")
                .param("secret", sealedSecret)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .param("id", id.value())
                .update();
    }

    @Override
    public void remove(DoorId id, Actor by, Instant now) {
        jdbc.sql("update messenger.door set live = false, removed_at = :at, changed_by = :by where id = :id")
                .param("at", timestamp(now))
                .param("by", by.toString())
                .param("id", id.value())
                .update();
    }

    @Override
    public List<DoorCard> all() {
        return jdbc.sql(CARD + "order by d.title, d.id limit 100")
                .query((row, _) -> card(row))
                .list();
    }

    @Override
    public Optional<DoorCard> find(DoorId id) {
        return jdbc.sql(CARD + "and d.id = :id")
                .param("id", id.value())
                .query((row, _) -> card(row))
                .optional();
    }

    @Override
    public Optional<Keyed> findByName(String name) {
        return jdbc.sql("select * from messenger.door where name = :name and removed_at is null")
                .param("name", name)
                .query((row, _) -> new Keyed(
                        new DoorId(row.getLong("id")),
                        door(row),
                        new Secrets(row.getString("sealed_secret"), row.getString("sealed_header"))))
                .optional();
    }

    private static DoorCard card(ResultSet row) throws SQLException {
        var lastIn = row.getObject("last_in", OffsetDateTime.class);
        return new DoorCard(new DoorId(row.getLong("id")), door(row), lastIn == null ? null : lastIn.toInstant());
    }

    private static Door door(ResultSet row) throws SQLException {
        return new Door(
                row.getString("name"),
                row.getString("title"),
                DoorChannel.valueOf(row.getString("channel")),
                row.getString("url"),
                row.getString("template"),
                row.getString("sender"),
                row.getString("header"),
                row.getBoolean("long_texts"),
                row.getBoolean("live"));
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
