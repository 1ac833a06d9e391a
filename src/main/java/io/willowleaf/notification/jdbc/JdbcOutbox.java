package io.willowleaf.notification.jdbc;

import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.notification.Bounce;
import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.Obstacle;
import io.willowleaf.notification.OpenMessage;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.domain.Claim;
import io.willowleaf.notification.domain.Letter;
import io.willowleaf.notification.domain.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutbox implements Outbox {

    private static final String LINE = """
            select m.id, m.fixed_id, m.purpose, m.about, m.team, m.sealed_to, m.to_mark, m.shown_to, m.subject, m.sealed_text, m.door, m.written_at,
                   d.next_at,
                   (select count(*) from notification.attempt a where a.message = m.id) as tries,
                   (select a.at from notification.attempt a where a.message = m.id and a.sent) as sent_at,
                   (select r.status from notification.returned r
                    where r.message = m.id and r.action = 'failed' order by r.id desc limit 1) as returned
            from notification.message m
            left join notification.due d on d.message = m.id
            """;

    private final JdbcClient jdbc;

    JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public MessageId add(Letter letter, Actor by, Instant now) {
        var written = jdbc.sql("""
                        with written as (
                            insert into notification.message
                                (fixed_id, purpose, about, team, sealed_to, to_mark, shown_to, subject, sealed_text, door, written_by, written_at)
                            values (:fixed, :purpose, :about, :team, :to, :mark, :shown, :subject, :text, :door, :by, :at)
                            on conflict (fixed_id) do nothing
                            returning id)
                        insert into notification.due (message, door, next_at) select id, :door, :at from written returning message
                        """)
                .param("fixed", letter.fixedId())
                .param("purpose", letter.purpose().name())
                .param("about", letter.about())
                .param("team", letter.team() == null ? null : letter.team().value(), Types.BIGINT)
                .param("to", letter.sealedTo())
                .param("mark", letter.toMark())
                .param("shown", letter.shownTo())
                .param("subject", letter.subject())
                .param("text", letter.sealedText())
                .param("door", letter.door())
                .param("by", by.toString())
                .param("at", timestamp(now))
                .query(Long.class)
                .optional();
        return new MessageId(written.orElseGet(() -> known(letter.fixedId())));
    }

    private long known(String fixedId) {
        return jdbc.sql("select id from notification.message where fixed_id = :fixed")
                .param("fixed", fixedId)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Claim> claim(String door, Instant now, Instant lease) {
        return jdbc.sql("""
                        with next as (
                            select message from notification.due
                            where door = :door and next_at <= :now
                            order by next_at, message
                            limit 1
                            for update skip locked),
                        taken as (
                            update notification.due d set next_at = :lease, tries = tries + 1
                            from next where d.message = next.message
                            returning d.message, d.tries)
                        select m.*, taken.tries from taken join notification.message m on m.id = taken.message
                        """)
                .param("door", door)
                .param("now", timestamp(now))
                .param("lease", timestamp(lease))
                .query((row, _) -> new Claim(new MessageId(row.getLong("id")), letter(row), row.getInt("tries")))
                .optional();
    }

    @Override
    public void sent(Claim claim, Instant now) {
        attempt(claim, null, now);
        leave(claim);
        unpark(claim);
    }

    @Override
    public void failed(Claim claim, Failure why, Instant now, @Nullable Instant next) {
        attempt(claim, why, now);
        if (next == null) {
            leave(claim);
            park(claim, now);
        } else {
            jdbc.sql("update notification.due set next_at = :next where message = :message")
                    .param("next", timestamp(next))
                    .param("message", claim.id().value())
                    .update();
        }
    }

    @Override
    public void putOff(Claim claim, Instant next) {
        jdbc.sql("update notification.due set next_at = :next, tries = tries - 1 where message = :message")
                .param("next", timestamp(next))
                .param("message", claim.id().value())
                .update();
    }

    /// A message may go out twice, but is known as sent once.
    private void attempt(Claim claim, @Nullable Failure why, Instant now) {
        jdbc.sql("""
                        insert into notification.attempt (message, number, at, sent, obstacle, said)
                        values (:message, :number, :at, :sent, :obstacle, :said)
                        on conflict (message) where sent do nothing
                        """)
                .param("message", claim.id().value())
                .param("number", claim.attempt())
                .param("at", timestamp(now))
                .param("sent", why == null)
                .param("obstacle", why == null ? null : why.obstacle().name(), Types.VARCHAR)
                .param("said", why == null ? null : why.said(), Types.VARCHAR)
                .update();
    }

    private void leave(Claim claim) {
        jdbc.sql("delete from notification.due where message = :message")
                .param("message", claim.id().value())
                .update();
    }

    private void park(Claim claim, Instant now) {
        jdbc.sql("insert into notification.parked (message, at) values (:message, :at) on conflict do nothing")
                .param("message", claim.id().value())
                .param("at", timestamp(now))
                .update();
    }

    /// Its door may have been given up while it was on its way.
    private void unpark(Claim claim) {
        jdbc.sql("delete from notification.parked where message = :message")
                .param("message", claim.id().value())
                .update();
    }

    @Override
    public boolean tryAgain(MessageId id, Instant now) {
        return jdbc.sql("""
                                with again as (delete from notification.parked where message = :id returning message)
                                insert into notification.due (message, door, next_at)
                                select again.message, m.door, :now from again join notification.message m on m.id = again.message
                                """)
                        .param("now", timestamp(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public void giveUp(String door, Instant now) {
        jdbc.sql("""
                        with gone as (delete from notification.due where door = :door returning message)
                        insert into notification.parked (message, at) select message, :at from gone on conflict do nothing
                        """).param("door", door).param("at", timestamp(now)).update();
    }

    @Override
    public int sentSince(String door, Instant since) {
        return jdbc.sql("""
                        select count(*)
                        from notification.attempt a join notification.message m on m.id = a.message
                        where a.sent and a.at > :since and m.door = :door
                        """)
                .param("door", door)
                .param("since", timestamp(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public int sentTo(String mark, Instant since) {
        return jdbc.sql("""
                        select count(*)
                        from notification.message m join notification.attempt a on a.message = m.id and a.sent
                        where m.to_mark = :mark and m.purpose <> 'STAFF' and a.at > :since
                        """)
                .param("mark", mark)
                .param("since", timestamp(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public int writtenTo(String mark, Purpose purpose, Instant since) {
        return jdbc.sql("""
                        select count(*) from notification.message
                        where to_mark = :mark and purpose = :purpose and written_at > :since
                        """)
                .param("mark", mark)
                .param("purpose", purpose.name())
                .param("since", timestamp(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isStopped() {
        return jdbc.sql("select stopped from notification.stop order by id desc limit 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public void stop(boolean stopped, Actor by, Instant now) {
        jdbc.sql("insert into notification.stop (stopped, by, at) values (:stopped, :by, :at)")
                .param("stopped", stopped)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public List<Waiting> page(@Nullable MessageId before, Show show, Readership readership, int limit) {
        return jdbc.sql(LINE
                        + " where m.id < :before and (:all or m.team = any (:teams)) "
                        + only(show)
                        + " order by m.id desc limit :limit")
                .param("all", readership.all())
                .param("teams", readership.teams().stream().map(TeamId::value).toArray(Long[]::new))
                .param("before", before == null ? Long.MAX_VALUE : before.value())
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    private static String only(Show show) {
        return switch (show) {
            case ALL -> "";
            case WAITING -> "and m.id in (select message from notification.due)";
            case FAILED ->
                "and (m.id in (select message from notification.parked)"
                        + " or m.id in (select message from notification.returned where action = 'failed'))";
            case SENT -> "and exists (select 1 from notification.attempt a where a.message = m.id and a.sent)";
        };
    }

    @Override
    public Optional<Waiting> find(MessageId id) {
        return jdbc.sql(LINE + "where m.id = :id")
                .param("id", id.value())
                .query((row, _) -> line(row))
                .optional();
    }

    @Override
    public List<OpenMessage.Try> tries(MessageId id) {
        return jdbc.sql(
                        "select number, at, obstacle, said from notification.attempt where message = :id order by id desc limit 50")
                .param("id", id.value())
                .query((row, _) -> new OpenMessage.Try(
                        row.getInt("number"), instant(row, "at"), obstacle(row), row.getString("said")))
                .list();
    }

    @Override
    public Backlog backlog(Instant now) {
        return jdbc.sql("""
                        select (select min(next_at) from notification.due where next_at <= :now) as oldest,
                            (select count(*) from (select 1 from notification.due limit 1000) line) as waiting,
                            (select count(*) from (select 1 from notification.parked limit 1000) line) as failed
                        """)
                .param("now", timestamp(now))
                .query((row, _) -> new Backlog(
                        row.getObject("oldest") == null ? null : instant(row, "oldest"),
                        row.getLong("waiting"),
                        row.getLong("failed")))
                .single();
    }

    @Override
    public long failedAtDoors() {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from notification.parked p join notification.message m on m.id = p.message
                            where m.door <> '' limit 1000) line
                        """).query(Long.class).single();
    }

    private static Waiting line(ResultSet row) throws SQLException {
        return new Waiting(
                new MessageId(row.getLong("id")),
                letter(row),
                instant(row, "written_at"),
                row.getInt("tries"),
                row.getObject("sent_at") == null ? null : instant(row, "sent_at"),
                row.getObject("next_at") == null ? null : instant(row, "next_at"),
                row.getString("returned") == null ? null : Bounce.of(row.getString("returned")));
    }

    private static @Nullable Obstacle obstacle(ResultSet row) throws SQLException {
        var name = row.getString("obstacle");
        return name == null ? null : Obstacle.valueOf(name);
    }

    private static @Nullable TeamId team(ResultSet row) throws SQLException {
        var team = row.getObject("team", Long.class);
        return team == null ? null : new TeamId(team);
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("fixed_id"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("about"),
                team(row),
                row.getString("sealed_to"),
                Objects.requireNonNullElse(row.getString("to_mark"), ""),
                row.getString("shown_to"),
                row.getString("subject"),
                row.getString("sealed_text"),
                row.getString("door"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
