package io.willowleaf.guidance.jdbc;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.guidance.Change;
import io.willowleaf.guidance.ChangeFigures;
import io.willowleaf.guidance.ChangeNow;
import io.willowleaf.guidance.Setting;
import io.willowleaf.guidance.Way;
import io.willowleaf.guidance.domain.Changes;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Recent;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows that are only ever added.
@Repository
class JdbcChanges implements Changes {

    private final JdbcClient jdbc;
    private final Recent<Way> ways;

    JdbcChanges(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.ways = new Recent<>(this::read, clock);
    }

    @Override
    public List<Way> ways() {
        return ways.list();
    }

    private List<Way> read() {
        return jdbc.sql("select * from guidance.way order by code")
                .query((row, _) -> new Way(
                        row.getString("code"),
                        new Bilingual(row.getString("ko"), row.getString("en")),
                        new Bilingual(row.getString("say_ko"), row.getString("say_en")),
                        Change.valueOf(row.getString("change")),
                        Setting.valueOf(row.getString("setting")),
                        row.getObject("minutes", Integer.class)))
                .list();
    }

    @Override
    public List<ChangeNow> of(ComplaintId complaint) {
        return jdbc.sql("""
                        select c.*, r.accepted, r.due, r.promise, r.note, t.taken_by, p.kept, e.emotion as emotion_after
                        from guidance.change c
                        left join guidance.change_reply r on r.change = c.id
                        left join guidance.change_taken t on t.change = c.id
                        left join guidance.change_promise p on p.change = c.id
                        left join guidance.change_result e on e.change = c.id
                        where c.complaint = :complaint
                        order by c.id desc
                        """)
                .param("complaint", complaint.value())
                .query((row, _) -> change(row))
                .list();
    }

    private ChangeNow change(ResultSet row) throws SQLException {
        return new ChangeNow(
                row.getLong("id"),
                Change.valueOf(row.getString("change")),
                way(row.getString("way"), row.getString("change"), row.getString("setting")),
                map(row.getObject("to_person", Long.class), StaffId::new),
                map(row.getObject("emotion", Integer.class), Emotion::ofLevel),
                Actor.parse(row.getString("offered_by")),
                instant(row, "offered_at"),
                row.getObject("accepted", Boolean.class),
                map(row.getObject("due", OffsetDateTime.class), OffsetDateTime::toInstant),
                row.getObject("promise", Long.class),
                row.getObject("note", Long.class),
                map(row.getString("taken_by"), Actor::parse),
                row.getObject("kept", Boolean.class),
                map(row.getObject("emotion_after", Integer.class), Emotion::ofLevel));
    }

    /// A way that is no longer listed keeps its code.
    private Way way(String code, String change, String setting) {
        return ways().stream()
                .filter(way -> way.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Way(
                        code,
                        new Bilingual(code, code),
                        new Bilingual(code, code),
                        Change.valueOf(change),
                        Setting.valueOf(setting),
                        null));
    }

    @Override
    public long offer(ComplaintFile file, Way way, @Nullable StaffId to, Actor by, Instant at) {
        var emotion = file.beside().emotionNow();
        return jdbc.sql("""
                        insert into guidance.change
                            (complaint, number, team, change, way, setting, to_person, emotion, offered_by, offered_at)
                        values (:complaint, :number, :team, :change, :way, :setting, :to, :emotion, :by, :at)
                        returning id
                        """)
                .param("complaint", file.heard().id().value())
                .param("number", file.heard().number().value())
                .param("team", file.team().value())
                .param("change", way.change().name())
                .param("way", way.code())
                .param("setting", way.setting().name())
                .param("to", to == null ? null : to.value())
                .param("emotion", emotion == null ? null : emotion.level())
                .param("by", by.toString())
                .param("at", time(at))
                .query(Long.class)
                .single();
    }

    @Override
    public void reply(
            long change,
            boolean accepted,
            @Nullable Instant due,
            @Nullable Long promise,
            @Nullable Long note,
            Actor by,
            Instant at) {
        jdbc.sql("""
                        insert into guidance.change_reply
                            (change, accepted, due, promise, note, replied_by, replied_at)
                        values (:change, :accepted, :due, :promise, :note, :by, :at)
                        """)
                .param("change", change)
                .param("accepted", accepted)
                .param("due", due == null ? null : time(due))
                .param("promise", promise)
                .param("note", note)
                .param("by", by.toString())
                .param("at", time(at))
                .update();
    }

    @Override
    public void takeOver(long change, Actor by, Instant at) {
        jdbc.sql("insert into guidance.change_taken (change, taken_by, taken_at) values (:change, :by, :at)")
                .param("change", change)
                .param("by", by.toString())
                .param("at", time(at))
                .update();
    }

    @Override
    public void end(long change, Emotion after, Actor by, Instant at) {
        jdbc.sql("""
                        insert into guidance.change_result (change, emotion, ended_by, ended_at)
                        values (:change, :emotion, :by, :at)
                        """)
                .param("change", change)
                .param("emotion", after.level())
                .param("by", by.toString())
                .param("at", time(at))
                .update();
    }

    @Override
    public void promiseEnded(long promise, ComplaintId complaint, boolean kept, Instant at) {
        jdbc.sql("""
                        insert into guidance.change_promise (change, kept, known_at)
                        select r.change, :kept, :at
                        from guidance.change_reply r join guidance.change c on c.id = r.change
                        where r.promise = :promise and c.complaint = :complaint
                        on conflict do nothing
                        """)
                .param("kept", kept)
                .param("at", time(at))
                .param("promise", promise)
                .param("complaint", complaint.value())
                .update();
    }

    @Override
    public List<ChangeFigures> figures(Instant since, @Nullable Collection<TeamId> teams, @Nullable Actor by) {
        var reached =
                teams == null ? List.of(-1L) : teams.stream().map(TeamId::value).toList();
        return jdbc.sql("""
                        select c.change, count(*) as offered,
                            count(*) filter (where r.accepted) as accepted,
                            count(*) filter (where not r.accepted) as refused,
                            count(e.emotion) filter (where c.emotion is not null) as ended,
                            coalesce(avg(c.emotion) filter (where e.emotion is not null), 0) as before,
                            coalesce(avg(e.emotion) filter (where c.emotion is not null), 0) as after,
                            count(*) filter (where e.emotion < c.emotion) as calmer,
                            coalesce(min(c.emotion - e.emotion), 0) as least,
                            coalesce(max(c.emotion - e.emotion), 0) as most,
                            count(p.kept) as promised,
                            count(*) filter (where p.kept) as kept
                        from guidance.change c
                        left join guidance.change_reply r on r.change = c.id
                        left join guidance.change_promise p on p.change = c.id
                        left join guidance.change_result e on e.change = c.id
                        where c.offered_at >= :since
                            and (:everywhere or c.team in (:teams))
                            and (:by::text is null or c.offered_by = :by)
                        group by c.change
                        """)
                .param("since", time(since))
                .param("everywhere", teams == null)
                .param("teams", reached.isEmpty() ? List.of(-1L) : reached)
                .param("by", by == null ? null : by.toString())
                .query((row, _) -> new ChangeFigures(
                        Change.valueOf(row.getString("change")),
                        row.getLong("offered"),
                        row.getLong("accepted"),
                        row.getLong("refused"),
                        row.getLong("ended"),
                        row.getDouble("before"),
                        row.getDouble("after"),
                        row.getLong("calmer"),
                        row.getInt("least"),
                        row.getInt("most"),
                        row.getLong("promised"),
                        row.getLong("kept")))
                .list();
    }

    @Override
    public List<String> waitingFor(StaffId person) {
        return jdbc.sql("""
                        select c.number from guidance.change c
                        join guidance.change_reply r on r.change = c.id and r.accepted
                        left join guidance.change_taken t on t.change = c.id
                        where c.to_person = :person and t.change is null
                        order by c.id desc limit 50
                        """)
                .param("person", person.value())
                .query((row, _) -> Objects.requireNonNull(row.getString("number")))
                .list();
    }

    private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> to) {
        return value == null ? null : to.apply(value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
