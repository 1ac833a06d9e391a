package io.willowleaf.intake.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.intake.Place;
import io.willowleaf.intake.QuietStep;
import io.willowleaf.intake.QuietTalk;
import io.willowleaf.intake.Ticket;
import io.willowleaf.intake.domain.Counters;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCounters implements Counters {

    private static final String TICKET = """
            select t.id, t.number, t.at, c.counter, c.at as called_at,
                (select count(*) from intake.ticket b where b.place = t.place and b.day = t.day and b.number < t.number
                    and not exists (select from intake.ticket_call where ticket = b.id)) as before
            from intake.ticket t
            left join lateral (
                select id, counter, at from intake.ticket_call where ticket = t.id order by id desc limit 1) c on true
            """;

    private final JdbcClient jdbc;

    JdbcCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void found(String code, Bilingual name, Actor by, Instant now) {
        jdbc.sql("insert into intake.place (code, ko, en, by, at) values (:code, :ko, :en, :by, :at)")
                .param("code", code)
                .param("ko", name.ko())
                .param("en", name.en())
                .param("by", by.toString())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public List<Place> places() {
        return jdbc.sql("select * from intake.place order by ko, id limit 500")
                .query((row, _) -> place(row))
                .list();
    }

    @Override
    public Optional<Place> find(String code) {
        return jdbc.sql("select * from intake.place where code = :code")
                .param("code", code)
                .query((row, _) -> place(row))
                .optional();
    }

    @Override
    public void hold(Place place) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 7))")
                .param("what", "intake.place " + place.id())
                .query((_, _) -> true)
                .single();
    }

    @Override
    public int drawn(Place place, LocalDate day) {
        return jdbc.sql("select coalesce(max(number), 0) from intake.ticket where place = :place and day = :day")
                .param("place", place.id())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    @Override
    public void draw(Place place, LocalDate day, int number, String tokenHash, Instant now) {
        jdbc.sql("""
                        insert into intake.ticket (place, day, number, token_hash, at)
                        values (:place, :day, :number, :hash, :at)
                        """)
                .param("place", place.id())
                .param("day", day)
                .param("number", number)
                .param("hash", tokenHash)
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public Optional<Ticket> findTicket(Place place, String tokenHash) {
        return jdbc.sql(TICKET + "where t.place = :place and t.token_hash = :hash order by t.day desc limit 1")
                .param("place", place.id())
                .param("hash", tokenHash)
                .query((row, _) -> ticket(row))
                .optional();
    }

    @Override
    public List<Ticket> waiting(Place place, LocalDate day, int limit) {
        return jdbc.sql(TICKET
                        + "where t.place = :place and t.day = :day and c.id is null order by t.number limit :limit")
                .param("place", place.id())
                .param("day", day)
                .param("limit", limit)
                .query((row, _) -> ticket(row))
                .list();
    }

    @Override
    public int countWaiting(Place place, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from intake.ticket t where place = :place and day = :day
                            and not exists (select from intake.ticket_call where ticket = t.id)
                        """)
                .param("place", place.id())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Ticket> called(Place place, LocalDate day, int limit) {
        return jdbc.sql(
                        TICKET
                                + "where t.place = :place and t.day = :day and c.id is not null order by c.id desc limit :limit")
                .param("place", place.id())
                .param("day", day)
                .param("limit", limit)
                .query((row, _) -> ticket(row))
                .list();
    }

    @Override
    public void call(long ticket, String counter, StaffId officer, Instant now) {
        jdbc.sql("""
                        insert into intake.ticket_call (ticket, counter, officer, at)
                        values (:ticket, :counter, :officer, :at)
                        """)
                .param("ticket", ticket)
                .param("counter", counter)
                .param("officer", officer.value())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public void offer(Place place, @Nullable Long ticket, Actor by, Instant now) {
        jdbc.sql("insert into intake.quiet_talk (place, ticket, by, at) values (:place, :ticket, :by, :at)")
                .param("place", place.id())
                .param("ticket", ticket, Types.BIGINT)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public List<QuietTalk> talks(Place place, Instant since) {
        return jdbc.sql("""
                        select q.id, t.number, q.at,
                            max(s.at) filter (where s.step = 'STARTED') as started_at,
                            max(s.at) filter (where s.step = 'DECLINED') as declined_at,
                            max(s.at) filter (where s.step = 'ENDED') as ended_at
                        from intake.quiet_talk q
                        left join intake.ticket t on t.id = q.ticket
                        left join intake.quiet_step s on s.talk = q.id
                        where q.place = :place and q.at > :since
                        group by q.id, t.number, q.at order by q.id desc limit 20
                        """)
                .param("place", place.id())
                .param("since", timestamp(since))
                .query((row, _) -> talk(row))
                .list();
    }

    @Override
    public boolean step(long talk, QuietStep step, Actor by, Instant now) {
        return jdbc.sql("""
                                insert into intake.quiet_step (talk, step, by, at)
                                values (:talk, :step, :by, :at) on conflict do nothing
                                """)
                        .param("talk", talk)
                        .param("step", step.name())
                        .param("by", by.toString())
                        .param("at", timestamp(now))
                        .update()
                > 0;
    }

    @Override
    public void heard(Place place, String complaint, Instant now) {
        jdbc.sql("""
                        insert into intake.place_complaint (complaint, place, at)
                        values (:complaint, :place, :at) on conflict do nothing
                        """)
                .param("complaint", complaint)
                .param("place", place.id())
                .param("at", timestamp(now))
                .update();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getLong("id"), row.getString("code"), new Bilingual(row.getString("ko"), row.getString("en")));
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        return new Ticket(
                row.getLong("id"),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("before"),
                row.getString("counter"),
                instant(row, "called_at"));
    }

    private static QuietTalk talk(ResultSet row) throws SQLException {
        var number = row.getInt("number");
        return new QuietTalk(
                row.getLong("id"),
                row.wasNull() ? null : number,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "declined_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
