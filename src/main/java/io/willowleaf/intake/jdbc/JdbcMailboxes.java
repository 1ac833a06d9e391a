package io.willowleaf.intake.jdbc;

import io.willowleaf.identity.TeamId;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.MailboxCard;
import io.willowleaf.intake.MailboxId;
import io.willowleaf.intake.domain.Mailboxes;
import io.willowleaf.intake.domain.Remote;
import io.willowleaf.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMailboxes implements Mailboxes {

    private static final String CARD = """
            select b.*, w.fetched_at, w.problem,
                   (select count(*) from (select 1 from intake.mailbox_item i
                     where i.mailbox = b.id and i.problem is not null limit 1000) line) as stuck
            from intake.mailbox b left join intake.mailbox_watch w on w.mailbox = b.id
            where b.removed_at is null
            """;

    private final JdbcClient jdbc;

    JdbcMailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public MailboxId put(String code, Mailbox box, String sealedPassword, Actor by, Instant now) {
        return described(jdbc.sql("""
                        insert into intake.mailbox
                            (code, name, protocol, host, port, tls, login, sealed_password, folder, team, afterwards, move_to,
                             dry_run, since, changed_by, changed_at)
                        values (:code, :name, :protocol, :host, :port, :tls, :login, :password, :folder, :team, :afterwards,
                                :moveTo, :dryRun, :since, :by, :at)
                        on conflict (code) do update
                        set name = excluded.name, protocol = excluded.protocol, host = excluded.host, port = excluded.port,
                            tls = excluded.tls, login = excluded.login, sealed_password = excluded.sealed_password,
                            folder = excluded.folder, team = excluded.team, afterwards = excluded.afterwards,
                            move_to = excluded.move_to, dry_run = excluded.dry_run, removed_at = null,
                            since = case when excluded.since is null then null else coalesce(mailbox.since, excluded.since) end
                        returning id
                        """), box)
                .param("code", code)
                .param("password", sealedPassword)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .query((row, _) -> new MailboxId(row.getLong("id")))
                .single();
    }

    @Override
    public void change(MailboxId id, Mailbox box, @Nullable String sealedPassword, Actor by, Instant now) {
        described(jdbc.sql("""
                        update intake.mailbox
                        set name = :name, protocol = :protocol, host = :host, port = :port, tls = :tls, login = :login,
                            sealed_password = coalesce(:password, sealed_password), folder = :folder, team = :team,
                            afterwards = :afterwards, move_to = :moveTo, dry_run = :dryRun, since = :since,
                            changed_by = :by, changed_at = :at
                        where id = :id
                        """), box)
                .param("password", sealedPassword, Types.VARCHAR)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .param("id", id.value())
                .update();
    }

    private static StatementSpec described(StatementSpec statement, Mailbox box) {
        return statement
                .param("name", box.name())
                .param("protocol", box.protocol().name())
                .param("host", box.host())
                .param("port", box.port())
                .param("tls", box.tls().name())
                .param("login", box.login())
                .param("folder", box.folder())
                .param("team", box.team() == null ? null : box.team().value(), Types.BIGINT)
                .param("afterwards", box.afterwards().name())
                .param("moveTo", box.moveTo())
                .param("dryRun", box.dryRun())
                .param("since", box.since() == null ? null : timestamp(box.since()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    public void remove(MailboxId id, Actor by, Instant now) {
        jdbc.sql("update intake.mailbox set removed_at = :at, changed_by = :by where id = :id")
                .param("at", timestamp(now))
                .param("by", by.toString())
                .param("id", id.value())
                .update();
    }

    @Override
    public void removeOthers(Collection<String> codes, Actor by, Instant now) {
        jdbc.sql("""
                        update intake.mailbox set removed_at = :at, changed_by = :by
                        where removed_at is null and code like 'variable:%' and code <> all (:codes)
                        """)
                .param("at", timestamp(now))
                .param("by", by.toString())
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    @Override
    public List<MailboxCard> all() {
        return jdbc.sql(CARD + "order by b.id limit 200")
                .query((row, _) -> card(row))
                .list();
    }

    @Override
    public Optional<MailboxCard> find(MailboxId id) {
        return jdbc.sql(CARD + "and b.id = :id")
                .param("id", id.value())
                .query((row, _) -> card(row))
                .optional();
    }

    @Override
    public String sealedPassword(MailboxId id) {
        return jdbc.sql("select sealed_password from intake.mailbox where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Override
    public boolean watch(MailboxId id, String node, int seconds) {
        return jdbc.sql("""
                                insert into intake.mailbox_watch as w (mailbox, node, until)
                                values (:id, :node, now() + make_interval(secs => :seconds))
                                on conflict (mailbox) do update set node = excluded.node, until = excluded.until
                                where w.node = excluded.node or w.until < now()
                                """)
                        .param("id", id.value())
                        .param("node", node)
                        .param("seconds", seconds)
                        .update()
                == 1;
    }

    @Override
    public void release(String node) {
        jdbc.sql("update intake.mailbox_watch set until = now() where node = :node")
                .param("node", node)
                .update();
    }

    @Override
    public void tried(MailboxId id, boolean fetched, @Nullable String problem, Instant now) {
        jdbc.sql("""
                        update intake.mailbox_watch
                        set tried_at = :at, fetched_at = case when :fetched then :at else fetched_at end, problem = :problem
                        where mailbox = :id
                        """)
                .param("at", timestamp(now))
                .param("fetched", fetched)
                .param("problem", problem, Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    @Override
    public long clearedUpTo(MailboxId id, String place) {
        return jdbc.sql("""
                        select coalesce(
                            (select min(uid) - 1 from intake.mailbox_item
                              where mailbox = :id and place = :place and cleared_at is null),
                            (select max(uid) from intake.mailbox_item where mailbox = :id and place = :place),
                            0)
                        """)
                .param("id", id.value())
                .param("place", place)
                .query(Long.class)
                .single();
    }

    @Override
    public Set<String> known(MailboxId id, String place, Collection<String> keys) {
        return Set.copyOf(jdbc.sql("""
                        select key from intake.mailbox_item
                        where mailbox = :id and place = :place and key = any (:keys)
                          and (mail is not null or cleared_at is not null)
                        """)
                .param("id", id.value())
                .param("place", place)
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> row.getString("key"))
                .list());
    }

    @Override
    public void kept(MailboxId id, String place, Remote mail, MailId as, Instant now) {
        item(id, place, mail, now)
                .param("mail", as.value(), Types.BIGINT)
                .param("problem", null, Types.VARCHAR)
                .param("cleared", null, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public void cleared(MailboxId id, String place, Remote mail, Instant now) {
        item(id, place, mail, now)
                .param("mail", null, Types.BIGINT)
                .param("problem", null, Types.VARCHAR)
                .param("cleared", timestamp(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public void failed(MailboxId id, String place, Remote mail, String problem, int tries, Instant now) {
        item(id, place, mail, now)
                .param("mail", null, Types.BIGINT)
                .param("problem", problem, Types.VARCHAR)
                .param("cleared", null, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        jdbc.sql("""
                        update intake.mailbox_item set cleared_at = :at
                        where mailbox = :id and place = :place and key = :key and tries >= :tries
                        """)
                .param("at", timestamp(now))
                .param("id", id.value())
                .param("place", place)
                .param("key", mail.key())
                .param("tries", tries)
                .update();
    }

    private StatementSpec item(MailboxId id, String place, Remote mail, Instant now) {
        return jdbc.sql("""
                        insert into intake.mailbox_item as i
                            (mailbox, place, key, uid, mail, problem, tries, found_at, cleared_at)
                        values (:id, :place, :key, :uid, :mail, :problem, 1, :at, :cleared)
                        on conflict (mailbox, place, key) do update
                        set mail = coalesce(excluded.mail, i.mail), problem = excluded.problem, tries = i.tries + 1,
                            cleared_at = coalesce(excluded.cleared_at, i.cleared_at)
                        """)
                .param("id", id.value())
                .param("place", place)
                .param("key", mail.key())
                .param("uid", mail.uid())
                .param("at", timestamp(now));
    }

    @Override
    public void tryAgain(MailboxId id) {
        jdbc.sql("""
                        update intake.mailbox_item set tries = 0, cleared_at = null
                        where mailbox = :id and problem is not null
                        """).param("id", id.value()).update();
    }

    @Override
    public int stuck() {
        return jdbc.sql("""
                        select count(*) from (select 1 from intake.mailbox_item where problem is not null limit 1000) line
                        """).query(Integer.class).single();
    }

    @Override
    public Optional<Instant> oldestFetch() {
        return jdbc.sql("""
                        select min(coalesce(w.fetched_at, b.changed_at)) as at
                        from intake.mailbox b left join intake.mailbox_watch w on w.mailbox = b.id
                        where b.removed_at is null and not b.dry_run
                        having count(*) > 0
                        """).query((row, _) -> instant(row, "at")).optional();
    }

    private static MailboxCard card(ResultSet row) throws SQLException {
        var team = row.getObject("team", Long.class);
        var box = new Mailbox(
                row.getString("name"),
                Mailbox.Protocol.valueOf(row.getString("protocol")),
                row.getString("host"),
                row.getInt("port"),
                Mailbox.Tls.valueOf(row.getString("tls")),
                row.getString("login"),
                row.getString("folder"),
                team == null ? null : new TeamId(team),
                Mailbox.Afterwards.valueOf(row.getString("afterwards")),
                row.getString("move_to"),
                row.getBoolean("dry_run"),
                row.getObject("since") == null ? null : instant(row, "since"));
        return new MailboxCard(
                new MailboxId(row.getLong("id")),
                box,
                row.getString("code").startsWith("variable:"),
                row.getObject("fetched_at") == null ? null : instant(row, "fetched_at"),
                row.getString("problem"),
                row.getInt("stuck"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
